package dev.governance.policy;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What the evaluator says of facts: every example is confirmed here before it is told. */
final class Evaluation<T> {

    private final PolicyTree<T> tree;
    private final Layout<T> layout;
    private final ImmutableListMultimap<Rule<T>, Place<T>> places;

    /** Rules are tried on the same layout again and again: each is compiled once. */
    private final IdentityHashMap<Rule<T>, Test<T>> applying = new IdentityHashMap<>();

    Evaluation(PolicyTree<T> tree, Layout<T> layout) {
        this.tree = tree;
        this.layout = layout;
        this.places = Place.in(tree);
    }

    /** Tells whether a rule's condition and those that it stands under hold, at one place at least. */
    Truth applies(Rule<T> rule, Row<T> row) {
        Test<T> test = applying.computeIfAbsent(rule, key -> Test.of(applies(key), layout));
        return Truth.at(test.truth(row.values(), row.subject()));
    }

    private Condition<T> applies(Rule<T> rule) {
        List<Condition<T>> anywhere = new ArrayList<>();
        for (Place<T> place : places.get(rule)) {
            List<Condition<T>> here = new ArrayList<>(place.guards());
            here.add(rule.condition());
            anywhere.add(Condition.allOf(here));
        }
        return Condition.anyOf(anywhere);
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
