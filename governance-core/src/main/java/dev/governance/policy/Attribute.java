package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fact that conditions read of a subject (属性): its name, its domain, and how it is read.
 *
 * <p>The kinds are {@link Flag} (yes or no), {@link Choice} (one of a list), {@link Choices} (some of a list) and
 * {@link Quantity} (whole numbers, decimals, money, dates), made by {@link Attributes}. A fact may be missing; then a
 * condition that needs it is {@link Truth#UNKNOWN}. A value outside the domain is a fault of the subject and is refused
 * when it is read.
 *
 * <p>Two attributes are equal when name, domain and {@link Traits} are: how they are read does not count, so that a policy
 * that was read from data equals the one that was written. Immutable and thread-safe if the readings are.
 *
 * @param <T> the subject
 * @param <V> the value
 */
public abstract sealed class Attribute<T, V> implements Serializable permits Flag, Choice, Choices, Quantity {

    /** What stands in a row where a fact is missing: outside every domain. */
    static final long MISSING = Long.MIN_VALUE;

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** What the attribute is called in conditions and documents. */
    private final String name;

    /** Whether it is derived, and whether and at what cost the subject can change it. */
    private final Traits traits;

    Attribute(String name, Traits traits) {
        checkArgument(NAME.matcher(name).matches(), "an attribute's name is in camelCase, but was: %s", name);
        this.name = name;
        this.traits = traits;
    }

    /**
     * Returns the name under which data and explanations mention the attribute.
     *
     * @return a name in camelCase
     */
    public final String name() {
        return name;
    }

    /**
     * Returns what else is known of the attribute.
     *
     * @return the traits
     */
    public final Traits traits() {
        return traits;
    }

    /**
     * Returns what a subject says.
     *
     * @param subject the subject
     * @return the value, or nothing if the fact is missing
     */
    public abstract Optional<V> of(T subject);

    /**
     * Returns a value as it prints and as data writes it.
     *
     * @param value a value of the domain
     * @return the text
     */
    public abstract String text(V value);

    /**
     * Describes the values that are allowed, for messages: {@code a whole number 0..744}.
     *
     * @return the domain in words
     */
    public abstract String domain();

    /** Number of longs that a value takes in a row. */
    int width() {
        return 1;
    }

    /** Reads the fact into a row, {@link #MISSING} in the first place if it is not known. */
    abstract void read(T subject, long[] row, int slot);

    /** Returns the operation that does what {@link #read} does. */
    Fact<T> fact(int slot) {
        return new Fact.Written<>(this, slot);
    }

    /** Tells whether the fact is never missing. */
    boolean isAlwaysKnown() {
        return false;
    }

    /** Writes a value into a row. */
    abstract void write(V value, long[] row, int slot);

    /** Returns the value that stands in a row. */
    abstract V value(long[] row, int slot);

    final IllegalArgumentException outside(Object value) {
        return new IllegalArgumentException(name + " is " + value + ", but must be " + domain());
    }

    @Override
    public abstract boolean equals(@Nullable Object other);

    /** The name tells attributes apart almost always, and costs nothing to hash. */
    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final String toString() {
        return name;
    }
}
