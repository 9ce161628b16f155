package dev.governance.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is so or not so, if it is known.
 *
 * @param <T> the subject
 */
public final class Flag<T> extends Attribute<T, Boolean> {

    /** The way without a box, for a fact that is always known. */
    private final Reading.@Nullable OfFlag<T> direct;

    /** How it is read from a subject. */
    private final Reading<T, Optional<Boolean>> reading;

    Flag(String name, Traits traits, Reading.@Nullable OfFlag<T> direct, Reading<T, Optional<Boolean>> reading) {
        super(name, traits);
        this.direct = direct;
        this.reading = reading;
    }

    /**
     * Returns the same attribute, known to follow from other facts.
     *
     * @return a copy
     */
    public Flag<T> derived() {
        return new Flag<>(name(), Traits.DERIVED, direct, reading);
    }

    /**
     * Returns the same attribute, known to be changeable by the subject.
     *
     * @param cost what the change costs
     * @return a copy
     */
    public Flag<T> changeable(long cost) {
        return new Flag<>(name(), Traits.changeable(cost), direct, reading);
    }

    /**
     * Holds where the fact is so; unknown where it is not known.
     *
     * @return the condition
     */
    public Condition<T> isTrue() {
        return new Condition.Is<>(this, true);
    }

    /**
     * Holds where the fact is not so; unknown where it is not known.
     *
     * @return the condition
     */
    public Condition<T> isFalse() {
        return new Condition.Is<>(this, false);
    }

    @Override
    public Optional<Boolean> of(T subject) {
        return reading.read(subject);
    }

    @Override
    public String text(Boolean value) {
        return value.toString();
    }

    @Override
    public String domain() {
        return "true or false";
    }

    @Override
    boolean isAlwaysKnown() {
        return direct != null;
    }

    @Override
    Fact<T> fact(int slot) {
        return direct == null ? new Fact.Perhaps<>(reading, new Fact.OfFlag(), slot) : new Fact.YesOrNo<>(direct, slot);
    }

    @Override
    void read(T subject, long[] row, int slot) {
        row[slot] = reading.read(subject).map(Flag::encode).orElse(MISSING);
    }

    @Override
    void write(Boolean value, long[] row, int slot) {
        row[slot] = encode(value);
    }

    @Override
    Boolean value(long[] row, int slot) {
        return row[slot] == 1;
    }

    private static long encode(boolean value) {
        return value ? 1 : 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Flag<?> that && name().equals(that.name()) && traits().equals(that.traits());
    }
}
