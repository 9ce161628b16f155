package dev.governance.policy;

import java.util.Arrays;

/**
 * A decision of a {@link Wide} program: the marks are lists, as long as there are marks.
 *
 * @param <T> the subject
 */
final class WideDecision<T> extends LazyDecision<T> {

    private final int[] fired;
    private final int[] open;

    WideDecision(Wide<T> program, T subject, int[] fired, int[] open, int possible) {
        super(program, subject, possible);
        this.fired = fired;
        this.open = open;
    }

    @Override
    int[] firedPlaces() {
        return sorted(fired);
    }

    @Override
    int[] openPlaces() {
        return sorted(open);
    }

    @Override
    boolean isClosed() {
        return open.length == 0;
    }

    private static int[] sorted(int[] places) {
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
