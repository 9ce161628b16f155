package dev.governance.policy;

import java.util.Arrays;
import java.util.stream.IntStream;

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
    IntStream firedPlaces() {
        return Arrays.stream(fired).sorted();
    }

    @Override
    IntStream openPlaces() {
        return Arrays.stream(open).sorted();
    }
}
