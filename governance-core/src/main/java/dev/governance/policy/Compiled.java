package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** A program all of whose parts are steps: a decision is a set of marks, from which the findings can be made. */
abstract sealed class Compiled<T> extends Program<T> permits Narrow, Wide {

    private final ImmutableList<Place<T>> places;

    /**
     * What a mark stands for.
     *
     * @param condition the condition of the rule, or of a guard; a guard is open where it is unknown and something stands behind
     *     it
     * @param rule the rule; absent for a guard
     * @param policy the innermost policy with a name around the rule
     */
    record Place<T>(
            Condition<T> condition,
            @Nullable Rule<T> rule,
            @Nullable PolicyReference policy) {

        Rule<T> marked() {
            if (rule == null) {
                throw new IllegalStateException("a condition is marked as if it were a rule");
            }
            return rule;
        }

        RuleFinding finding(Row<T> row) {
            return marked().finding(row, policy);
        }
    }

    Compiled(PolicyTree<T> tree, Layout<T> layout, ImmutableList<Place<T>> places) {
        super(tree, layout);
        this.places = places;
    }

    final Place<T> place(int mark) {
        return places.get(mark);
    }
}
