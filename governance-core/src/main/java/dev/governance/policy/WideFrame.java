package dev.governance.policy;

import java.util.Arrays;

/** The frame of a program of more places than a long has bits: the marks are lists, and every test waits for its step. */
final class WideFrame<T> extends Frame<T> {

    private final Marks fired = new Marks();
    private final Marks open = new Marks();
    private final long[] row;

    WideFrame(T subject, long[] row) {
        super(subject, row, 0, 0);
        this.row = row;
    }

    @Override
    void offer(RuleIndex index, RuleIndex.Candidates candidates) {
        index.offer(row, candidates);
    }

    @Override
    void fire(int place) {
        fired.add(place);
    }

    @Override
    void leaveOpen(int place) {
        open.add(place);
    }

    @Override
    int perhaps(Step<T> step) {
        int before = fired.size;
        int possible = step.run(this);
        for (int i = before; i < fired.size; i++) {
            open.add(fired.places[i]);
        }
        fired.size = before;
        return possible;
    }

    /** Returns the decision that the marks make. */
    WideDecision<T> decision(Wide<T> program, int possible) {
        return new WideDecision<>(program, subject(), fired.toArray(), open.toArray(), possible);
    }

    /** A list of places that grows. */
    private static final class Marks {
        private static final int[] NONE = {};

        private int[] places = NONE;
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, Math.max(32, 2 * size));
            }
            places[size++] = place;
        }

        int[] toArray() {
            return size == 0 ? NONE : Arrays.copyOf(places, size);
        }
    }
}
