package dev.governance.policy;

import dev.governance.basics.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is a whole number, if it is known.
 *
 * @param <T> the subject
 */
public final class Count<T> extends Quantity<T, Long> {

    /** The way without a box, for a fact that is always known. */
    private final Reading.@Nullable OfLong<T> direct;

    Count(
            String name,
            Traits traits,
            long least,
            long greatest,
            Reading.@Nullable OfLong<T> direct,
            Reading<T, Optional<Long>> reading) {
        super(name, traits, Measure.COUNT, least, greatest, reading);
        this.direct = direct;
    }

    @Override
    public Count<T> derived() {
        return new Count<>(name(), Traits.DERIVED, leastEncoded(), greatestEncoded(), direct, reading());
    }

    @Override
    public Count<T> changeable(long cost) {
        return new Count<>(name(), Traits.changeable(cost), leastEncoded(), greatestEncoded(), direct, reading());
    }

    /**
     * Returns what that many cost.
     *
     * @param each what one costs
     * @return the money
     */
    public Term<T, Money> times(Money each) {
        return Linear.of(Measure.MONEY, this, Coefficient.of(each.fen()));
    }

    @Override
    boolean isAlwaysKnown() {
        return direct != null;
    }

    @Override
    Fact<T> fact(int slot) {
        return direct == null
                ? super.fact(slot)
                : new Fact.Whole<>(direct, slot, new Span(leastEncoded(), greatestEncoded()));
    }
}
