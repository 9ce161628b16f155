package dev.governance.policy;

import java.util.stream.IntStream;

/**
 * A decision of a {@link Narrow} program: the marks are bits.
 *
 * @param <T> the subject
 */
final class MaskDecision<T> extends LazyDecision<T> {

    private final long fired;
    private final long open;

    MaskDecision(Narrow<T> program, T subject, long fired, long open, int possible) {
        super(program, subject, possible);
        this.fired = fired;
        this.open = open;
    }

    @Override
    IntStream firedPlaces() {
        return places(fired);
    }

    @Override
    IntStream openPlaces() {
        return places(open);
    }

    private static IntStream places(long marks) {
        return IntStream.range(0, Step.PLACES).filter(place -> (marks >>> place & 1) != 0);
    }
}
