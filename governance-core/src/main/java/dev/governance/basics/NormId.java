package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of a norm (规范参数编号): a name, and the type that each of its values has.
 *
 * <p>In JSON an id is the text that {@link #toString} writes, such as {@code admission.lead-time:count}. Immutable and
 * thread-safe.
 *
 * @param <V> the type of the values
 */
public final class NormId<V> implements Comparable<NormId<?>>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    /** The name: lower-case words joined by dots and hyphens. */
    private final String name;

    /** The type of the values. */
    private final NormType type;

    private NormId(String name, NormType type) {
        checkArgument(
                FORM.matcher(name).matches(),
                "a norm's name is lower-case words joined by dots and hyphens, but was: %s",
                name);
        this.name = name;
        this.type = type;
    }

    /**
     * Returns the id of a norm whose values are whole numbers.
     *
     * @param name lower-case words joined by dots and hyphens, which say the unit, such as {@code visit.interval-days}
     * @return the id
     * @throws IllegalArgumentException if the name has another form
     */
    public static NormId<Long> ofCount(String name) {
        return new NormId<>(name, NormType.COUNT);
    }

    /**
     * Returns the id of a norm whose values are decimals.
     *
     * @param name lower-case words joined by dots and hyphens
     * @return the id
     * @throws IllegalArgumentException if the name has another form
     */
    public static NormId<BigDecimal> ofDecimal(String name) {
        return new NormId<>(name, NormType.DECIMAL);
    }

    /**
     * Returns the id of a norm whose values are amounts of money.
     *
     * @param name lower-case words joined by dots and hyphens
     * @return the id
     * @throws IllegalArgumentException if the name has another form
     */
    public static NormId<Money> ofMoney(String name) {
        return new NormId<>(name, NormType.MONEY);
    }

    /**
     * Returns the id of a norm whose values are ratios.
     *
     * @param name lower-case words joined by dots and hyphens
     * @return the id
     * @throws IllegalArgumentException if the name has another form
     */
    public static NormId<Ratio> ofRatio(String name) {
        return new NormId<>(name, NormType.RATIO);
    }

    /**
     * Returns the id of a norm whose values are thresholds.
     *
     * @param name lower-case words joined by dots and hyphens
     * @return the id
     * @throws IllegalArgumentException if the name has another form
     */
    public static NormId<Threshold> ofThreshold(String name) {
        return new NormId<>(name, NormType.THRESHOLD);
    }

    /**
     * Returns the id of a norm whose values are words of a closed vocabulary.
     *
     * @param name lower-case words joined by dots and hyphens
     * @return the id
     * @throws IllegalArgumentException if the name has another form
     */
    public static NormId<String> ofWord(String name) {
        return new NormId<>(name, NormType.WORD);
    }

    /**
     * Reads an id such as {@code admission.lead-time:count}.
     *
     * @param text the name, a colon, the type in lower case
     * @return the id
     * @throws IllegalArgumentException if the text has another form or names no type
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NormId<?> parse(String text) {
        int colon = text.indexOf(':');
        for (NormType type : NormType.values()) {
            if (colon >= 0 && text.substring(colon + 1).equals(type.toString())) {
                return new NormId<>(text.substring(0, colon), type);
            }
        }
        throw new IllegalArgumentException(
                "a norm's id is a name, a colon and one of count, decimal, money, ratio, threshold and word, but was: "
                        + text);
    }

    /**
     * Returns the name.
     *
     * @return lower-case words joined by dots and hyphens
     */
    public String name() {
        return name;
    }

    /**
     * Returns the type of the values.
     *
     * @return the type
     */
    public NormType type() {
        return type;
    }

    /** Reads a value of this norm. */
    @SuppressWarnings("unchecked") // the factories above pair each V with the type that reads a V
    V read(String text) {
        return (V) type.parse(text);
    }

    /** Compares by name, then by type; consistent with {@code equals}. */
    @Override
    public int compareTo(NormId<?> other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : type.compareTo(other.type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NormId<?> that && name.equals(that.name) && type == that.type;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type.toString());
    }

    /** Returns the id as {@link #parse} reads it. */
    @Override
    @JsonValue
    public String toString() {
        return name + ":" + type;
    }
}
