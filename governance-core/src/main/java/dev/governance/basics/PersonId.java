package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The pseudonym of a person (人员化名编号); who it is, only the system around the library knows.
 *
 * <p>A pseudonym is made of ASCII letters, digits and {@code . _ : -}, at most 64 of them, so that no Chinese name
 * passes as one. What looks like the number of an identity card or of a mobile phone is refused, also with separators
 * in it, and the message does not repeat it. An 18-digit pseudonym can look like an identity card by chance: begin
 * pseudonyms with a letter and keep digits apart. In JSON an id is its text. Immutable and thread-safe.
 *
 * @param value the pseudonym
 */
public record PersonId(String value) implements Comparable<PersonId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final Pattern REAL =
            Pattern.compile("(?<![0-9])(?:([0-9]{17}[0-9Xx])|(?:86)?1[3-9][0-9]{9})(?![0-9])");
    private static final Pattern SEPARATOR = Pattern.compile("(?<=[0-9])[._:-](?=[0-9])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /**
     * Checks that the id is a pseudonym.
     *
     * @throws IllegalArgumentException if it has another form or looks like an identity card or a mobile phone number
     */
    public PersonId {
        checkArgument(
                FORM.matcher(value).matches(),
                "a person's id is a pseudonym of 1 to 64 ASCII letters, digits and . _ : -, which this one is not");
        checkArgument(
                !holdsReal(value) && !holdsReal(SEPARATOR.matcher(value).replaceAll("")),
                "a person's id is a pseudonym, but this one holds what looks like the number of a card or a phone");
    }

    /**
     * Returns the id with a pseudonym.
     *
     * @param value the pseudonym
     * @return the id
     * @throws IllegalArgumentException if it has another form or looks like an identity card or a mobile phone number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    private static boolean holdsReal(String text) {
        return REAL.matcher(text)
                .results()
                .anyMatch(number -> number.group(1) == null || hasCardCheck(number.group(1)));
    }

    /** Tells whether the last character is the check of GB 11643 (ISO 7064, mod 11-2). */
    private static boolean hasCardCheck(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    /** Compares by the pseudonym's characters, consistent with {@code equals}. */
    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    /** Returns the pseudonym and nothing else. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
