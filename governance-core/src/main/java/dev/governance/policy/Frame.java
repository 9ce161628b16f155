package dev.governance.policy;

import org.jspecify.annotations.Nullable;

/** What one decision works on: the row, and the marks of the rules. Used again by the same thread. */
final class Frame<T> {

    final long[] row;
    boolean complete;
    boolean busy;
    long fired;
    long open;

    @Nullable
    T subject;

    Frame(int width) {
        this.row = new long[width];
    }

    /** Runs a step that perhaps does not count: what fires in it is open. */
    int perhaps(Step<T> step) {
        long before = fired;
        fired = 0;
        int possible = step.run(this);
        open |= fired;
        fired = before;
        return possible;
    }
}
