package dev.governance.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Strings;
import java.io.Serializable;
import java.util.Optional;

/**
 * The code of a division (统计用区划代码): twelve digits, two for the province, two for the prefecture, two for the
 * county, three for the township and three for the village.
 *
 * <p>A division has zeros below its own level, and may have zeros above it: cities without counties, such as 东莞
 * ({@code 441900000000}), have {@code 00} in the place of the county and townships below. The code has no check digit.
 * Whether a division exists is not asked here, because tables of codes change every year; ask a
 * {@link DivisionRegistry}. The layout is that of the coding rule 国统字〔2009〕91号, of which an excerpt was seen.
 *
 * <p>Immutable and thread-safe. Ordered by number, so that a division comes right before all that it contains.
 *
 * @param number the twelve digits as one number; the first two are not {@code 00}
 */
public record DivisionCode(long number) implements Comparable<DivisionCode>, Serializable {

    private static final long END = 1_000_000_000_000L;

    /** Checks that there are twelve digits and a province. */
    public DivisionCode {
        checkArgument(
                number >= DivisionLevel.PROVINCE.unit() && number < END,
                "a division code has 12 digits, the first two not 00, but was: %s",
                number);
    }

    /**
     * Returns the code with a number.
     *
     * @param number the twelve digits as one number
     * @return the code
     * @throws IllegalArgumentException if the number has more than twelve digits or no province
     */
    public static DivisionCode of(long number) {
        return new DivisionCode(number);
    }

    /**
     * Reads a code of 2, 4, 6, 9 or 12 digits; a shorter one is filled up with zeros. White space around it is ignored.
     *
     * @param text the digits
     * @return the code
     * @throws IllegalArgumentException if there are other characters than 0–9, another number of them, or no province
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DivisionCode parse(String text) {
        String digits = text.strip();
        return new DivisionCode(number(digits) * unitOf(digits));
    }

    /**
     * Reads a code from a table that states the level of each division, and holds the two against each other: the digits
     * of the stated level must not be zeros. A county alone may have zeros, since the tables repeat a city without
     * counties as its own county; the answer is then the city's code.
     *
     * @param text the digits
     * @param stated the level that the table states
     * @return the code
     * @throws IllegalArgumentException if the text is no code, or lies at another level
     */
    public static DivisionCode parse(String text, DivisionLevel stated) {
        DivisionCode code = parse(text);
        DivisionLevel level = code.level();
        boolean cityAsCounty = stated == DivisionLevel.COUNTY && level == DivisionLevel.PREFECTURE;
        checkArgument(level == stated || cityAsCounty, "%s is a code of level %s, not %s", code, level, stated);
        return code;
    }

    private static long number(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            checkArgument(
                    digit >= '0' && digit <= '9', "a division code is made of the digits 0-9, but was: %s", digits);
            number = number * 10 + (digit - '0');
        }
        return number;
    }

    private static long unitOf(String digits) {
        return switch (digits.length()) {
            case 2 -> DivisionLevel.PROVINCE.unit();
            case 4 -> DivisionLevel.PREFECTURE.unit();
            case 6 -> DivisionLevel.COUNTY.unit();
            case 9 -> DivisionLevel.TOWNSHIP.unit();
            case 12 -> DivisionLevel.VILLAGE.unit();
            default ->
                throw new IllegalArgumentException("a division code has 2, 4, 6, 9 or 12 digits, but was: " + digits);
        };
    }

    /**
     * Returns the level of the division: that of the last group of digits that is not all zeros.
     *
     * @return the level
     */
    public DivisionLevel level() {
        if (number % DivisionLevel.TOWNSHIP.unit() != 0) {
            return DivisionLevel.VILLAGE;
        }
        if (number % DivisionLevel.COUNTY.unit() != 0) {
            return DivisionLevel.TOWNSHIP;
        }
        if (number % DivisionLevel.PREFECTURE.unit() != 0) {
            return DivisionLevel.COUNTY;
        }
        return number % DivisionLevel.PROVINCE.unit() != 0 ? DivisionLevel.PREFECTURE : DivisionLevel.PROVINCE;
    }

    /**
     * Returns what the division is, by the band of its code and never by a name.
     *
     * @return the kind
     */
    public DivisionKind kind() {
        DivisionLevel level = level();
        return DivisionKind.of(level, group(level));
    }

    /**
     * Returns the digits of one level as a number: 3 for the township of {@code 441900003000}, 0 for its county.
     *
     * @param level the level
     * @return 0–99 down to the county, 0–999 below it
     */
    public int group(DivisionLevel level) {
        int size = level.compareTo(DivisionLevel.COUNTY) > 0 ? 1_000 : 100;
        return (int) (number / level.unit() % size);
    }

    /**
     * Returns the division right above; one that the code skips with zeros is skipped, so that the parent of the
     * township {@code 441900003000} is the city {@code 441900000000}.
     *
     * @return the parent; absent for a province
     */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> Optional.of(truncatedTo(DivisionLevel.PROVINCE));
            case COUNTY -> Optional.of(truncatedTo(DivisionLevel.PREFECTURE));
            case TOWNSHIP -> Optional.of(truncatedTo(DivisionLevel.COUNTY));
            case VILLAGE -> Optional.of(truncatedTo(DivisionLevel.TOWNSHIP));
        };
    }

    /**
     * Returns the division of a level in which this one lies, or that right above where the code skips the level.
     *
     * @param level the level
     * @return the code with zeros below the level; this code where it has them already
     */
    public DivisionCode truncatedTo(DivisionLevel level) {
        return new DivisionCode(number - number % level.unit());
    }

    /**
     * Tells whether another division lies in this one, or is this one.
     *
     * @param other the other division
     * @return whether the other code begins with the significant digits of this one
     */
    public boolean contains(DivisionCode other) {
        return other.number - other.number % level().unit() == number;
    }

    /**
     * Returns the digits down to the division's own level, such as {@code 110102} for a district.
     *
     * @return 2, 4, 6, 9 or 12 digits, which {@link #parse(String)} reads
     */
    public String shortForm() {
        return toString().substring(0, level().digits());
    }

    @Override
    public int compareTo(DivisionCode other) {
        return Long.compare(number, other.number);
    }

    /** Returns the twelve digits. */
    @JsonValue
    @Override
    public String toString() {
        return Strings.padStart(Long.toString(number), DivisionLevel.VILLAGE.digits(), '0');
    }
}
