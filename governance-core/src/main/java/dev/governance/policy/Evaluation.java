package dev.governance.policy;

import com.google.common.collect.ImmutableListMultimap;

/** What the evaluator says of facts: every example is confirmed here before it is told. */
final class Evaluation<T> {

    private final PolicyTree<T> tree;
    private final ImmutableListMultimap<Rule<T>, Place<T>> places;

    Evaluation(PolicyTree<T> tree) {
        this.tree = tree;
        this.places = Place.in(tree);
    }

    /** Tells whether a rule's condition and those that it stands under hold, at one place at least. */
    Truth applies(Rule<T> rule, Row<T> row) {
        Truth truth = Truth.FALSE;
        for (Place<T> place : places.get(rule)) {
            Truth here = rule.condition().truth(row);
            for (Condition<T> guard : place.guards()) {
                here = here.and(guard.truth(row));
            }
            truth = truth.or(here);
        }
        return truth;
    }

    boolean fires(Rule<T> rule, Row<T> row) {
        return tree.over(row).fired().stream()
                .anyMatch(finding -> finding.rule().equals(rule.id()) && finding.verdict() == rule.verdict());
    }

    boolean matters(Rule<T> rule, Row<T> row) {
        PolicyTree<T> without = new Rewriting.Without<>(rule).of(tree);
        return fires(rule, row) && differ(tree, without, row);
    }

    boolean isSilent(Row<T> row) {
        PolicyTree<T> unsettled = new Rewriting.Unsettled<T>().of(tree);
        return in(unsettled, VerdictFormulas.SILENT, row);
    }

    /** Tells whether no verdicts but some are possible. */
    static <T> boolean in(PolicyTree<T> tree, int verdicts, Row<T> row) {
        return tree.over(row).possible().stream().allMatch(verdict -> VerdictFormulas.contains(verdicts, verdict));
    }

    /** Tells whether two policies come to different verdicts for certain. */
    static <T> boolean differ(PolicyTree<T> one, PolicyTree<T> other, Row<T> row) {
        return one.over(row).possible().stream().noneMatch(other.over(row)::mayBe);
    }
}
