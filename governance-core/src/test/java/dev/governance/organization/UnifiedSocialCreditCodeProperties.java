package dev.governance.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class UnifiedSocialCreditCodeProperties {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static Arbitrary<String> characters(int count) {
        return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(count);
    }

    @Provide
    Arbitrary<String> bodies() {
        return Combinators.combine(
                        characters(2), Arbitraries.strings().numeric().ofLength(6), characters(9))
                .as((front, division, organization) -> front + division + organization);
    }

    @Provide
    Arbitrary<UnifiedSocialCreditCode> codes() {
        return bodies().map(UnifiedSocialCreditCode::completing);
    }

    /** The check character by the words of the rule: powers of 3, one great sum, one remainder. */
    private static char naiveCheck(String body) {
        BigInteger modulus = BigInteger.valueOf(31);
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 17; i++) {
            BigInteger value = BigInteger.valueOf(ALPHABET.indexOf(body.charAt(i)));
            sum = sum.add(BigInteger.valueOf(3).pow(i).multiply(value));
        }
        int rest = modulus.subtract(sum.mod(modulus)).mod(modulus).intValueExact();
        return ALPHABET.charAt(rest);
    }

    /** The check character of the organization code by the words of its rule: digits, letters from 10, 10 as X. */
    private static char naiveOrganizationCheck(String body) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            char character = body.charAt(8 + i);
            int value = character <= '9' ? character - '0' : 10 + LETTERS.indexOf(character);
            sum += value * weights[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static void agrees(String body) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.completing(body);

        assertEquals(body + naiveCheck(body), code.toString());
        assertEquals(
                naiveOrganizationCheck(body) == body.charAt(16), code.review().isEmpty());
    }

    @Property(tries = 10_000)
    void hasTheCheckCharactersThatTheRulesSay(@ForAll("bodies") String body) {
        agrees(body);
    }

    @Property(tries = 100_000)
    @Tag("long")
    void hasTheCheckCharactersThatTheRulesSayManyTimes(@ForAll("bodies") String body) {
        agrees(body);
    }

    @Property(tries = 200)
    void everySubstitutionOfOneCharacterIsFound(@ForAll("codes") UnifiedSocialCreditCode code) {
        for (int place = 0; place < UnifiedSocialCreditCode.LENGTH; place++) {
            for (int value = 0; value < ALPHABET.length(); value++) {
                StringBuilder changed = new StringBuilder(code.value());
                changed.setCharAt(place, ALPHABET.charAt(value));
                assertFound(code, changed.toString());
            }
        }
    }

    @Property(tries = 2_000)
    void everySwapOfNeighboursThatDifferIsFound(@ForAll("codes") UnifiedSocialCreditCode code) {
        for (int place = 1; place < UnifiedSocialCreditCode.LENGTH; place++) {
            StringBuilder changed = new StringBuilder(code.value());
            changed.setCharAt(place - 1, code.value().charAt(place));
            changed.setCharAt(place, code.value().charAt(place - 1));
            assertFound(code, changed.toString());
        }
    }

    private static void assertFound(UnifiedSocialCreditCode code, String changed) {
        if (!changed.equals(code.value())) {
            ImmutableList<Finding> findings = UnifiedSocialCreditCode.review(changed);
            assertEquals(1, findings.size(), changed);
            assertEquals(Finding.Severity.FAULT, findings.get(0).severity(), changed);
        }
    }

    @Property
    void isReadExactlyWhereReviewFindsNoFault(@ForAll("texts") String text) {
        boolean fault = UnifiedSocialCreditCode.review(text).stream()
                .anyMatch(finding -> finding.severity() == Finding.Severity.FAULT);
        boolean read;
        try {
            read = UnifiedSocialCreditCode.parse(text).value().equals(text);
        } catch (IllegalArgumentException refusal) {
            read = false;
        }
        assertNotEquals(fault, read, text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> near = Combinators.combine(bodies(), characters(1)).as((body, check) -> body + check);
        return Arbitraries.oneOf(codes().map(UnifiedSocialCreditCode::value), near, Arbitraries.strings());
    }

    @Property
    void isNormalizedOnceAndForAll(@ForAll("codes") UnifiedSocialCreditCode code, @ForAll String text) {
        String once = UnifiedSocialCreditCode.normalize(text);

        assertEquals(once, UnifiedSocialCreditCode.normalize(once));
        assertEquals(code.value(), UnifiedSocialCreditCode.normalize(code.value()));
        String typed = code.value().toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1 - ");
        assertEquals(code.value(), UnifiedSocialCreditCode.normalize(typed));
    }
}
