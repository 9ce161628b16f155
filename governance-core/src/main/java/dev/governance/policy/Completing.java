package dev.governance.policy;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/** Asks what may become of a case of which facts are missing. */
final class Completing<T> {

    private final PolicyTree<T> tree;
    private final Row<T> known;
    private final Interrogation<T> interrogation;
    private final RuleFormulas<T> formulas;
    private final List<Doubt> doubts = new ArrayList<>();

    Completing(PolicyTree<T> tree, Row<T> known, long budget) {
        this.tree = tree;
        this.known = known;
        ImmutableSet<Attribute<T, ?>> free = known.layout().attributes().stream()
                .filter(attribute -> !known.knows(attribute))
                .collect(ImmutableSet.toImmutableSet());
        this.interrogation = new Interrogation<>(known, free, budget);
        this.formulas = interrogation.about(tree);
    }

    Completion completion() {
        Completion.Builder completion = Completion.builder();
        for (Verdict verdict : Verdict.values()) {
            if (mayBe(verdict)) {
                completion.addPossible(verdict);
            }
        }
        for (Attribute<T, ?> attribute : known.layout().attributes()) {
            if (tree.over(known).missing().contains(attribute.name()) && matters(attribute)) {
                completion.addMissing(attribute.name());
            }
        }
        return completion.doubt(doubts.stream().findFirst()).build();
    }

    private boolean mayBe(Verdict verdict) {
        Satisfiability<T> answer =
                interrogation.ask(formulas.verdict(verdict.bit()), row -> Evaluation.in(tree, verdict.bit(), row));
        doubt(answer);
        return !answer.isRefuted();
    }

    private void doubt(Satisfiability<T> answer) {
        if (answer instanceof Satisfiability.NotKnown<T> notKnown) {
            doubts.add(notKnown.doubt());
        }
    }

    /** Asks for two cases that differ in one fact alone; the second has a variable of its own for that fact. */
    private boolean matters(Attribute<T, ?> attribute) {
        Unknowns<T> second = interrogation.unknowns().renewed(attribute);
        RuleFormulas<T> changed = new RuleFormulas<>(tree, interrogation.space(), second);
        List<Satisfiability<T>> doubtful = new ArrayList<>();
        for (Formula difference : differences(changed)) {
            Satisfiability<T> answer = interrogation.askAtPoints(
                    difference, point -> differ(interrogation.row(point), second.row(point, known.layout())));
            if (answer.isSatisfiable()) {
                return true;
            } else if (!answer.isRefuted()) {
                doubtful.add(answer);
            }
        }
        doubtful.forEach(this::doubt);
        return !doubtful.isEmpty();
    }

    /** A rule fires in the first case and not in the second, or the verdicts differ: the cases may change places. */
    private List<Formula> differences(RuleFormulas<T> changed) {
        List<Formula> differences = new ArrayList<>();
        for (Rule<T> rule : formulas.places().keySet()) {
            Formula fires = formulas.fires(rule);
            Formula firesToo = changed.fires(rule);
            if (!fires.equals(firesToo)) {
                differences.add(Formula.every(fires, firesToo.negated()));
            }
        }
        differences.add(formulas.differs(changed));
        return differences;
    }

    private boolean differ(Row<T> one, Row<T> other) {
        PlainDecision first = tree.over(one);
        PlainDecision second = tree.over(other);
        boolean settled = first.isSettled() && second.isSettled();
        return settled
                && !(first.verdict().equals(second.verdict())
                        && first.firedRules().equals(second.firedRules()));
    }
}
