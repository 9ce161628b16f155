package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The type of a norm's value (规范取值类型), and the form of the value as text. */
public enum NormType {
    /** A whole number ({@link Long}), such as {@code 30}. */
    COUNT(Long.class, NormType::count),
    /** A decimal ({@link BigDecimal}) without trailing zeros, such as {@code 1.25}. */
    DECIMAL(BigDecimal.class, NormType::decimal),
    /** An amount in yuan, such as {@code 3000.00}. */
    MONEY(Money.class, Money::parse),
    /** A ratio, such as {@code 2/3}. */
    RATIO(Ratio.class, Ratio::parse),
    /** A threshold, such as {@code > 1/2}. */
    THRESHOLD(Threshold.class, Threshold::parse),
    /** A word of a closed vocabulary ({@link String}): letters, digits and {@code . _ -}. */
    WORD(String.class, NormType::word);

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern POINT = Pattern.compile("-?[0-9]{1,100}(?:\\.[0-9]{1,100})?");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}._-]{1,100}");

    private final Class<?> valueClass;

    @SuppressWarnings("ImmutableEnumChecker") // the functions are the static methods above, without state
    private final Function<String, Object> reader;

    NormType(Class<?> valueClass, Function<String, Object> reader) {
        this.valueClass = valueClass;
        this.reader = reader;
    }

    /**
     * Returns the class of the values.
     *
     * @return the class
     */
    public Class<?> valueClass() {
        return valueClass;
    }

    /**
     * Reads a value.
     *
     * @param text the value as text
     * @return the value, of {@link #valueClass}
     * @throws IllegalArgumentException if the text has another form
     */
    public Object parse(String text) {
        return reader.apply(text);
    }

    /** Returns the name on the wire, such as {@code count}. */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }

    private static Long count(String text) {
        checkArgument(WHOLE.matcher(text).matches(), "a count is a whole number, but was: %s", text);
        return Long.valueOf(text);
    }

    /** Stripping a whole number of its zeros would print it with an exponent: 30 as 3E+1. */
    private static BigDecimal decimal(String text) {
        checkArgument(POINT.matcher(text).matches(), "a decimal is written like 1.25, but was: %s", text);
        BigDecimal stripped = new BigDecimal(text).stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 0));
    }

    private static String word(String text) {
        checkArgument(LETTERS.matcher(text).matches(), "a word is letters, digits and . _ -, but was: %s", text);
        return text;
    }
}
