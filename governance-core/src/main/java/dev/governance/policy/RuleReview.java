package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.governance.policy.AnalysisFinding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts the questions about the rules of a policy, one by one and in pairs, and collects what was found. */
final class RuleReview<T> {

    private final PolicyTree<T> tree;
    private final Interrogation<T> interrogation;
    private final RuleFormulas<T> formulas;
    private final Evaluation<T> evaluation;
    private final List<AnalysisFinding> findings = new ArrayList<>();

    RuleReview(PolicyTree<T> tree, Interrogation<T> interrogation) {
        this.tree = tree;
        this.interrogation = interrogation;
        this.formulas = interrogation.about(tree);
        this.evaluation = new Evaluation<>(tree, interrogation.layout());
    }

    /** Returns all findings by kind, then in the order of the rules. */
    ImmutableList<AnalysisFinding> findings() {
        List<LiveRule<T>> live = new ArrayList<>();
        formulas.places().keySet().forEach(rule -> examine(rule).ifPresent(live::add));
        for (int i = 0; i < live.size(); i++) {
            for (int j = i + 1; j < live.size(); j++) {
                new RulePair<>(this, live.get(i), live.get(j)).compare();
            }
        }
        findGap();
        findings.sort(Comparator.comparing(AnalysisFinding::kind));
        return ImmutableList.copyOf(findings);
    }

    RuleFormulas<T> formulas() {
        return formulas;
    }

    Evaluation<T> evaluation() {
        return evaluation;
    }

    private Optional<LiveRule<T>> examine(Rule<T> rule) {
        Formula applies = formulas.applies(rule);
        Satisfiability<T> applying =
                ask(Kind.NEVER_APPLIES, applies, row -> evaluation.applies(rule, row) == Truth.TRUE, rule);
        if (applying.isRefuted()) {
            tell(Kind.NEVER_APPLIES, Optional.empty(), rule);
        }
        return example(applying).map(example -> reach(rule, applies, example));
    }

    private LiveRule<T> reach(Rule<T> rule, Formula applies, Row<T> applying) {
        Formula fires = formulas.fires(rule);
        Satisfiability<T> reached = ask(Kind.NEVER_ASKED, fires, row -> evaluation.fires(rule, row), rule);
        if (reached.isRefuted()) {
            tell(Kind.NEVER_ASKED, Optional.of(applying), rule);
        }
        Optional<Row<T>> firing = example(reached);
        if (firing.isPresent()) {
            Satisfiability<T> mattering =
                    ask(Kind.HIDDEN, formulas.matters(rule), row -> evaluation.matters(rule, row), rule);
            if (mattering.isRefuted()) {
                tell(Kind.HIDDEN, firing, rule);
            }
        }
        return new LiveRule<>(rule, applies, fires, applying, firing, isAlways(rule, applies));
    }

    private boolean isAlways(Rule<T> rule, Formula applies) {
        if (applies.isAlways()) {
            return true;
        }
        boolean always = ask(
                        Kind.ALWAYS_APPLIES,
                        applies.negated(),
                        row -> evaluation.applies(rule, row) == Truth.FALSE,
                        rule)
                .isRefuted();
        if (always) {
            tell(Kind.ALWAYS_APPLIES, Optional.empty(), rule);
        }
        return always;
    }

    private void findGap() {
        Formula silent =
                interrogation.about(new Rewriting.Unsettled<T>().of(tree)).verdict(VerdictFormulas.SILENT);
        example(ask(Kind.GAP, silent, evaluation::isSilent))
                .ifPresent(row -> findings.add(AnalysisFinding.builder(Kind.GAP)
                        .verdicts(tree.over(row).possible())
                        .witness(Assignment.of(row).texts())
                        .build()));
    }

    /** Asks whether there are facts of a kind; where that cannot be known, a finding says so. */
    @SafeVarargs
    final Satisfiability<T> ask(Kind kind, Formula question, Predicate<Row<T>> evaluator, Rule<T>... rules) {
        Satisfiability<T> answer = interrogation.ask(question, evaluator);
        if (answer instanceof Satisfiability.NotKnown<T> notKnown) {
            AnalysisFinding.Builder finding = AnalysisFinding.builder(Kind.NOT_KNOWN);
            finding.asked(kind).doubt(notKnown.doubt());
            add(finding, rules);
        }
        return answer;
    }

    @SafeVarargs
    final void tell(Kind kind, Optional<Row<T>> witness, Rule<T>... rules) {
        AnalysisFinding.Builder finding = AnalysisFinding.builder(kind);
        finding.witness(witness.map(row -> Assignment.of(row).texts()).orElse(ImmutableSortedMap.of()));
        add(finding, rules);
    }

    @SafeVarargs
    private void add(AnalysisFinding.Builder finding, Rule<T>... rules) {
        for (Rule<T> rule : rules) {
            finding.addRules(rule.id()).addVerdicts(rule.verdict());
        }
        findings.add(finding.build());
    }

    Optional<Row<T>> example(Satisfiability<T> answer) {
        return answer instanceof Satisfiability.Satisfiable<T> found
                ? Optional.of(found.witness().row(interrogation.layout()))
                : Optional.empty();
    }
}
