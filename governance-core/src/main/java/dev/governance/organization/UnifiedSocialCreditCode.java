package dev.governance.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.Optional;

/**
 * The code under which a body is registered (统一社会信用代码): eighteen characters, the last a check character.
 *
 * <p>First the registering authority, then the category, six digits for the division where the body was registered, nine
 * characters of organization code, and the check character. Neither a wrong character nor two neighbours in each
 * other's place ever gives another valid code: the sum is taken modulo the prime 31, and no two neighbouring weights are
 * equal. The organization code has a check character of its own. Where that one is wrong there is a warning and not a
 * fault, because the wording of GB 32100-2015 on it was not available. The algorithm was checked against the standard's
 * own example as pages quote it, and against published codes; nothing is said about whether a body exists.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the eighteen characters; digits and capital letters without I, O, S, V and Z
 */
public record UnifiedSocialCreditCode(String value) implements Comparable<UnifiedSocialCreditCode>, Serializable {

    /** How many characters a code has: {@value}. */
    public static final int LENGTH = 18;

    private static final CharMatcher SEPARATORS =
            CharMatcher.whitespace().or(CharMatcher.is('\u00a0')).or(CharMatcher.is('-'));

    /** Checks the form and the check character. */
    public UnifiedSocialCreditCode {
        Optional<Finding> fault = CreditCodeReview.fault(value);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("not a unified social credit code: " + value + " ("
                    + fault.get().code() + " " + fault.get().values() + ")");
        }
    }

    /**
     * Reads a code. Lower-case letters, spaces and hyphens are refused; {@link #normalize} removes them first.
     *
     * @param text the eighteen characters
     * @return the code
     * @throws IllegalArgumentException if the form or the check character is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UnifiedSocialCreditCode parse(String text) {
        return new UnifiedSocialCreditCode(text);
    }

    /**
     * Returns a text as a code is written: letters in upper case, without white space and hyphens. It is not checked.
     *
     * @param text what somebody typed
     * @return the text for {@link #parse} or {@link #review}
     */
    public static String normalize(String text) {
        return Ascii.toUpperCase(SEPARATORS.removeFrom(text));
    }

    /**
     * Completes a code with its check character.
     *
     * @param body the first seventeen characters
     * @return the code
     * @throws IllegalArgumentException if there are not seventeen, or their form is wrong
     */
    public static UnifiedSocialCreditCode completing(String body) {
        checkArgument(body.length() == LENGTH - 1, "a code is completed from %s characters: %s", LENGTH - 1, body);
        return new UnifiedSocialCreditCode(body + CheckCharacters.of(body));
    }

    /**
     * Tells what is wrong with a text that should be a code: the first fault of its form or its check character
     * ({@code credit-code.length}, {@code .character}, {@code .division}, {@code .check}), or, where there is none, a
     * warning about the organization code in it ({@code credit-code.organization-check}).
     *
     * @param text the text, as it is
     * @return no finding, or one
     */
    public static ImmutableList<Finding> review(String text) {
        return CreditCodeReview.of(text);
    }

    /**
     * Returns a warning where the organization code inside has a wrong check character.
     *
     * @return no finding, or one
     */
    public ImmutableList<Finding> review() {
        return CreditCodeReview.of(value);
    }

    /**
     * Returns which authority registered the body.
     *
     * @return the authority; absent where the first character is none that is known
     */
    public Optional<RegistrationAuthority> authority() {
        return RegistrationAuthority.ofCharacter(value.charAt(0));
    }

    /**
     * Returns under which category the body was registered.
     *
     * @return the category; absent where the first two characters are none that is known
     */
    public Optional<CreditCodeCategory> category() {
        return CreditCodeCategory.ofPrefix(value.substring(0, 2));
    }

    /**
     * Returns the division of the registering authority, as it was when the body was registered. It may be out of date,
     * and in made-up codes it may be {@code 000000}, so it is a text.
     *
     * @return six digits
     */
    public String registrationDivision() {
        return value.substring(2, 8);
    }

    /**
     * Returns the organization code inside (组织机构代码).
     *
     * @return nine characters, the last its check character
     */
    public String organizationCode() {
        return value.substring(8, LENGTH - 1);
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the eighteen characters. */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
