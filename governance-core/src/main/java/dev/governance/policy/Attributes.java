package dev.governance.policy;

import static java.util.Objects.requireNonNull;

import dev.governance.basics.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the attributes of one kind of subject.
 *
 * <p>Each kind comes twice: for a fact that is always known, and, {@code IfKnown}, for one that may be missing. Immutable
 * and thread-safe.
 *
 * @param <T> the subject
 */
public final class Attributes<T> {

    private Attributes() {}

    /**
     * Returns a maker of attributes.
     *
     * @param subject the subject's type
     * @param <T> the subject
     * @return a maker
     */
    public static <T> Attributes<T> of(Class<T> subject) {
        requireNonNull(subject, "subject");
        return new Attributes<>();
    }

    /**
     * Returns a yes or no.
     *
     * @param name the name, in camelCase
     * @param reading how it is read
     * @return the attribute
     */
    public Flag<T> flag(String name, Reading.OfFlag<T> reading) {
        return new Flag<>(name, Traits.PLAIN, reading, subject -> Optional.of(reading.read(subject)));
    }

    /**
     * Returns a yes or no that may be missing.
     *
     * @param name the name, in camelCase
     * @param reading how it is read
     * @return the attribute
     */
    public Flag<T> flagIfKnown(String name, Reading<T, Optional<Boolean>> reading) {
        return new Flag<>(name, Traits.PLAIN, null, reading);
    }

    /**
     * Returns one constant of an enum.
     *
     * @param name the name, in camelCase
     * @param type the enum
     * @param reading how it is read
     * @param <E> the enum
     * @return the attribute
     */
    public <E extends Enum<E>> Choice<T, E> choice(String name, Class<E> type, Reading<T, E> reading) {
        return choice(name, Values.of(type), reading);
    }

    /**
     * Returns one constant of an enum that may be missing.
     *
     * @param name the name, in camelCase
     * @param type the enum
     * @param reading how it is read
     * @param <E> the enum
     * @return the attribute
     */
    public <E extends Enum<E>> Choice<T, E> choiceIfKnown(String name, Class<E> type, Reading<T, Optional<E>> reading) {
        return new Choice<>(name, Traits.PLAIN, Values.of(type), null, reading);
    }

    /**
     * Returns one of a list of values.
     *
     * @param name the name, in camelCase
     * @param values the list
     * @param reading how it is read
     * @param <E> the values
     * @return the attribute
     */
    public <E> Choice<T, E> choice(String name, Values<E> values, Reading<T, E> reading) {
        return new Choice<>(name, Traits.PLAIN, values, reading, subject -> Optional.of(reading.read(subject)));
    }

    /**
     * Returns one of a list of values that may be missing.
     *
     * @param name the name, in camelCase
     * @param values the list
     * @param reading how it is read
     * @param <E> the values
     * @return the attribute
     */
    public <E> Choice<T, E> choiceIfKnown(String name, Values<E> values, Reading<T, Optional<E>> reading) {
        return new Choice<>(name, Traits.PLAIN, values, null, reading);
    }

    /**
     * Returns some of a list of values.
     *
     * @param name the name, in camelCase
     * @param values the list
     * @param reading how they are read
     * @param <E> the elements
     * @return the attribute
     */
    public <E> Choices<T, E> choices(String name, Values<E> values, Reading<T, Set<E>> reading) {
        return new Choices<>(name, Traits.PLAIN, values, subject -> Optional.of(reading.read(subject)));
    }

    /**
     * Returns some of a list of values, which may be missing.
     *
     * @param name the name, in camelCase
     * @param values the list
     * @param reading how they are read
     * @param <E> the elements
     * @return the attribute
     */
    public <E> Choices<T, E> choicesIfKnown(String name, Values<E> values, Reading<T, Optional<Set<E>>> reading) {
        return new Choices<>(name, Traits.PLAIN, values, reading);
    }

    /**
     * Returns a whole number.
     *
     * @param name the name, in camelCase
     * @param least the least value allowed
     * @param greatest the greatest value allowed
     * @param reading how it is read
     * @return the attribute
     */
    public Count<T> count(String name, long least, long greatest, Reading.OfLong<T> reading) {
        return new Count<>(name, Traits.PLAIN, least, greatest, reading, subject -> Optional.of(reading.read(subject)));
    }

    /**
     * Returns a whole number that may be missing.
     *
     * @param name the name, in camelCase
     * @param least the least value allowed
     * @param greatest the greatest value allowed
     * @param reading how it is read
     * @return the attribute
     */
    public Count<T> countIfKnown(String name, long least, long greatest, Reading<T, Optional<Long>> reading) {
        return new Count<>(name, Traits.PLAIN, least, greatest, null, reading);
    }

    /**
     * Returns a decimal that may be missing.
     *
     * @param name the name, in camelCase
     * @param scale the digits after the point, 0 to 9; a value with more is refused
     * @param least the least value allowed
     * @param greatest the greatest value allowed
     * @param reading how it is read
     * @return the attribute
     */
    public Quantity<T, BigDecimal> decimalIfKnown(
            String name, int scale, BigDecimal least, BigDecimal greatest, Reading<T, Optional<BigDecimal>> reading) {
        return new Quantity<>(name, Traits.PLAIN, Measure.decimal(scale), least, greatest, reading);
    }

    /**
     * Returns an amount of money that may be missing.
     *
     * @param name the name, in camelCase
     * @param least the least amount allowed
     * @param greatest the greatest amount allowed
     * @param reading how it is read
     * @return the attribute
     */
    public Quantity<T, Money> moneyIfKnown(
            String name, Money least, Money greatest, Reading<T, Optional<Money>> reading) {
        return new Quantity<>(name, Traits.PLAIN, Measure.MONEY, least, greatest, reading);
    }

    /**
     * Returns a date that may be missing.
     *
     * @param name the name, in camelCase
     * @param least the first date allowed
     * @param greatest the last date allowed
     * @param reading how it is read
     * @return the attribute
     */
    public Day<T> dayIfKnown(
            String name, LocalDate least, LocalDate greatest, Reading<T, Optional<LocalDate>> reading) {
        return new Day<>(name, Traits.PLAIN, least, greatest, reading);
    }
}
