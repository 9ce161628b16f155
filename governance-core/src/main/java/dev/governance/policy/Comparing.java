package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks for facts on which two policies differ. */
final class Comparing<T> {

    private final PolicyTree<T> first;
    private final PolicyTree<T> second;
    private final Interrogation<T> interrogation;
    private final RuleFormulas<T> ofFirst;
    private final RuleFormulas<T> ofSecond;
    private final List<Satisfiability<T>> answers = new ArrayList<>();

    private Comparing(PolicyTree<T> first, PolicyTree<T> second, ImmutableSet<Attribute<T, ?>> reads, long budget) {
        this.first = first;
        this.second = second;
        this.interrogation = Interrogation.of(reads, budget);
        this.ofFirst = interrogation.about(first);
        this.ofSecond = interrogation.about(second);
    }

    static <T> PolicyComparison<T> of(
            PolicyTree<T> first, PolicyTree<T> second, PolicyComparison.Aspect aspect, long budget) {
        checkArgument(budget > 0, "a budget is above zero, but was %s", budget);
        ImmutableSet<Attribute<T, ?>> reads =
                Sets.union(first.reads(), second.reads()).immutableCopy();
        ImmutableSortedSet<String> torn = torn(reads);
        if (!torn.isEmpty()) {
            return new PolicyComparison.NotKnown<>(new Doubt(Doubt.Cause.DIFFERENT_ATTRIBUTES, torn));
        } else if (first.equals(second)) {
            return new PolicyComparison.Alike<>();
        }
        Comparing<T> comparing = new Comparing<>(first, second, reads, budget);
        comparing.compareVerdicts();
        if (aspect == PolicyComparison.Aspect.VERDICT_AND_RULES) {
            comparing.compareRules();
        }
        return comparing.result();
    }

    /** Returns the names under which the policies mean different attributes. */
    private static <T> ImmutableSortedSet<String> torn(ImmutableSet<Attribute<T, ?>> reads) {
        ImmutableSortedSet.Builder<String> torn = ImmutableSortedSet.naturalOrder();
        for (Attribute<T, ?> one : reads) {
            if (reads.stream()
                    .anyMatch(other -> !other.equals(one) && other.name().equals(one.name()))) {
                torn.add(one.name());
            }
        }
        return torn.build();
    }

    private void compareVerdicts() {
        ask(ofFirst.differs(ofSecond), row -> Evaluation.differ(first, second, row));
    }

    private void compareRules() {
        ImmutableSet<RuleId> ids = Sets.union(ids(ofFirst), ids(ofSecond)).immutableCopy();
        for (RuleId id : ids) {
            Formula one = fires(ofFirst, id);
            Formula other = fires(ofSecond, id);
            Formula differs = Formula.some(Formula.every(one, other.negated()), Formula.every(one.negated(), other));
            if (!one.equals(other) && !isDecided()) {
                ask(differs, row -> hasFired(first, id, row) != hasFired(second, id, row));
            }
        }
    }

    private static <T> ImmutableSet<RuleId> ids(RuleFormulas<T> formulas) {
        return formulas.places().keySet().stream().map(Rule::id).collect(ImmutableSet.toImmutableSet());
    }

    private static <T> Formula fires(RuleFormulas<T> formulas, RuleId id) {
        return Formula.some(formulas.places().keySet().stream()
                .filter(rule -> rule.id().equals(id))
                .map(formulas::fires)
                .toList());
    }

    private static <T> boolean hasFired(PolicyTree<T> tree, RuleId id, Row<T> row) {
        return tree.over(row).firedRules().contains(id);
    }

    private boolean isDecided() {
        return answers.stream().anyMatch(Satisfiability::isSatisfiable);
    }

    private void ask(Formula difference, Predicate<Row<T>> evaluator) {
        answers.add(interrogation.ask(difference, evaluator));
    }

    /** A difference that was found counts more than a doubt, and a doubt more than what was refuted. */
    private PolicyComparison<T> result() {
        for (Satisfiability<T> answer : answers) {
            if (answer instanceof Satisfiability.Satisfiable<T> found) {
                Row<T> row = found.witness().row(interrogation.layout());
                return new PolicyComparison.Different<>(found.witness(), first.over(row), second.over(row));
            }
        }
        return answers.stream()
                .map(Comparing::doubt)
                .flatMap(Optional::stream)
                .<PolicyComparison<T>>map(PolicyComparison.NotKnown::new)
                .findFirst()
                .orElseGet(PolicyComparison.Alike::new);
    }

    private static <T> Optional<Doubt> doubt(Satisfiability<T> answer) {
        return answer instanceof Satisfiability.NotKnown<T> notKnown ? Optional.of(notKnown.doubt()) : Optional.empty();
    }
}
