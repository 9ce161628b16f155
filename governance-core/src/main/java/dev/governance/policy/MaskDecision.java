package dev.governance.policy;

import com.google.common.collect.ImmutableSortedSet;

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
    int[] firedPlaces() {
        return places(fired);
    }

    @Override
    int[] openPlaces() {
        return places(open);
    }

    @Override
    boolean isClosed() {
        return open == 0;
    }

    /** Where no rule is open, the marks tell whose obligations come with the verdict; nothing is decided again. */
    @Override
    ImmutableSortedSet<Obligation> demanded(Verdict verdict) {
        return isClosed() ? demandsOf(places(((Narrow<T>) program()).winners(fired))) : super.demanded(verdict);
    }

    private static int[] places(long marks) {
        int[] places = new int[Long.bitCount(marks)];
        long rest = marks;
        for (int i = 0; i < places.length; i++, rest &= rest - 1) {
            places[i] = Long.numberOfTrailingZeros(rest);
        }
        return places;
    }
}
