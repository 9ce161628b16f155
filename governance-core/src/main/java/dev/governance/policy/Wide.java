package dev.governance.policy;

import com.google.common.collect.ImmutableList;

/** A program of any number of places: each test is made when its step comes to it, and large groups of rules have an index. */
final class Wide<T> extends Compiled<T> {

    private final Operation<T>[] facts;
    private final int width;
    private final Step<T> root;

    Wide(PolicyTree<T> tree, Layout<T> layout, ImmutableList<Place<T>> places, Operation<T>[] facts, Step<T> root) {
        super(tree, layout, places);
        this.facts = facts;
        this.width = layout.width();
        this.root = root;
    }

    @Override
    Decision decide(T subject) {
        try {
            long[] row = new long[width];
            for (Operation<T> fact : facts) {
                fact.run(subject, row);
            }
            WideFrame<T> frame = new WideFrame<>(subject, row);
            int possible = root.run(frame);
            return frame.decision(this, possible);
        } catch (RuntimeException fault) {
            return decided(subject);
        }
    }
}
