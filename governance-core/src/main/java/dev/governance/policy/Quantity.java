package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is a number, an amount of money or a date, within a range, if it is known.
 *
 * <p>The two kinds that can do more are {@link Count} and {@link Day}.
 *
 * @param <T> the subject
 * @param <V> the value
 */
public sealed class Quantity<T, V> extends Attribute<T, V> implements Term<T, V> permits Count, Day {

    /** What it is counted in. */
    private final Measure<V> measure;

    /** The least value, in units of the measure. */
    private final long least;

    /** The greatest value, in units of the measure. */
    private final long greatest;

    /** How it is read from a subject. */
    private final Reading<T, Optional<V>> reading;

    Quantity(String name, Traits traits, Measure<V> measure, V least, V greatest, Reading<T, Optional<V>> reading) {
        super(name, traits);
        this.measure = measure;
        this.least = measure.encode(least);
        this.greatest = measure.encode(greatest);
        this.reading = reading;
        checkArgument(
                this.least <= this.greatest && this.least > MISSING,
                "%s: the range %s..%s is empty",
                name,
                least,
                greatest);
    }

    /**
     * Returns the same attribute, known to follow from other facts.
     *
     * @return a copy
     */
    public Quantity<T, V> derived() {
        return new Quantity<>(name(), Traits.DERIVED, measure, least(), greatest(), reading);
    }

    /**
     * Returns the same attribute, known to be changeable by the subject.
     *
     * @param cost what a change by one unit costs: a whole, a fen, a day, or one in the last decimal place
     * @return a copy
     */
    public Quantity<T, V> changeable(long cost) {
        return new Quantity<>(name(), Traits.changeable(cost), measure, least(), greatest(), reading);
    }

    /**
     * Returns what the quantity is counted in.
     *
     * @return the measure
     */
    public final Measure<V> measure() {
        return measure;
    }

    /**
     * Returns the least value that is allowed.
     *
     * @return the lower end of the range, inclusive
     */
    public final V least() {
        return measure.decode(least);
    }

    /**
     * Returns the greatest value that is allowed.
     *
     * @return the upper end of the range, inclusive
     */
    public final V greatest() {
        return measure.decode(greatest);
    }

    final long leastEncoded() {
        return least;
    }

    final long greatestEncoded() {
        return greatest;
    }

    final Reading<T, Optional<V>> reading() {
        return reading;
    }

    @Override
    Fact<T> fact(int slot) {
        return new Fact.Perhaps<>(reading, new Fact.OfQuantity<>(measure, new Span(least, greatest)), slot);
    }

    @Override
    public final Linear<T, V> linear() {
        return Linear.of(this);
    }

    @Override
    public final Optional<V> of(T subject) {
        return reading.read(subject);
    }

    @Override
    public final String text(V value) {
        return measure.text(value);
    }

    @Override
    public final String domain() {
        String kind = switch (measure.name()) {
            case "count" -> "a whole number ";
            case "decimal" -> "a number with at most " + measure.scale() + " decimals ";
            case "money" -> "an amount ";
            default -> "a date ";
        };
        return kind + text(least()) + ".." + text(greatest());
    }

    @Override
    final void read(T subject, long[] row, int slot) {
        Optional<V> value = reading.read(subject);
        if (value.isPresent()) {
            write(value.get(), row, slot);
        } else {
            row[slot] = MISSING;
        }
    }

    @Override
    final void write(V value, long[] row, int slot) {
        long encoded = measure.encode(value);
        if (encoded < least || encoded > greatest) {
            throw outside(text(value));
        }
        row[slot] = encoded;
    }

    @Override
    final V value(long[] row, int slot) {
        return measure.decode(row[slot]);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Quantity<?, ?> that
                        && name().equals(that.name())
                        && traits().equals(that.traits())
                        && measure.equals(that.measure)
                        && least == that.least
                        && greatest == that.greatest;
    }
}
