package dev.governance.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.governance.Bundled;
import dev.governance.RoundTrip;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91110000600037341L", "91350100M000100Y43", "52110102MJ00003760", "11110102MJ0012342X",
                "12110102MJ0012342T", "51110102MJ0012342R", "52110102MJ0012342N", "53110102MJ0012342K"
            })
    void acceptsCodesWithTheRightCheckCharacter(String text) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse(text);

        assertEquals(text, code.toString());
        assertEquals(code, UnifiedSocialCreditCode.completing(text.substring(0, 17)));
        assertEquals(UnifiedSocialCreditCode.review(text), code.review());
    }

    @Test
    void refusesTheStandardsOwnCounterExample() {
        assertThrows(IllegalArgumentException.class, () -> UnifiedSocialCreditCode.parse("91350100M000100Y4Z"));
        assertEquals('3', CheckCharacters.of("91350100M000100Y4"));
        assertEquals("credit-code.character", fault("91350100M000100Y4Z").code());
        assertEquals("credit-code.check", fault("91350100M000100Y44").code());
    }

    @ParameterizedTest
    @CsvSource({
        "'',                   credit-code.length",
        "9111000060003734,     credit-code.length",
        "91110000600037341L0,  credit-code.length",
        "9111000060003734𝟏L,   credit-code.length",
        "91110000600037341l,   credit-code.character",
        "91110000600037I41L,   credit-code.character",
        "91110000600037O41L,   credit-code.character",
        "91110000600037S41L,   credit-code.character",
        "91110000600037V41L,   credit-code.character",
        "91110000600037Z41L,   credit-code.character",
        "91110000600037-41L,   credit-code.character",
        "9111000060003734１L,   credit-code.character",
        "9A110A00600037341L,   credit-code.division",
        "91110000600037341M,   credit-code.check",
        "911100006000373410,   credit-code.check"
    })
    void tellsTheFirstFault(String text, String code) {
        Bundled.assertFinding(code, fault(text));
        assertEquals(Severity.FAULT, fault(text).severity());
        assertThrows(IllegalArgumentException.class, () -> UnifiedSocialCreditCode.parse(text));
    }

    private static Finding fault(String text) {
        return Iterables.getOnlyElement(UnifiedSocialCreditCode.review(text));
    }

    @Test
    void tellsWhichCheckCharacterWasExpected() {
        assertEquals(
                "The check character of the code should be L, but is M.",
                Bundled.sentence(fault("91110000600037341M")).en());
        assertEquals(
                "代码第 16 位“I”不是数字或大写字母（不含 I、O、S、V、Z）。",
                Bundled.sentence(fault("911100006000373I1L")).zh());
    }

    @Test
    void warnsOfTheOrganizationCodeInside() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.completing("91110000600037342");

        Finding warning = Iterables.getOnlyElement(code.review());
        Bundled.assertFinding("credit-code.organization-check", warning);
        assertEquals(Severity.WARNING, warning.severity());
        assertEquals("1", warning.values().get("expected"));
        assertEquals("GB 11714", Iterables.getOnlyElement(warning.citations()).toString());
        assertEquals(
                ImmutableList.of(),
                UnifiedSocialCreditCode.parse("91110000600037341L").review());
        assertEquals('X', CheckCharacters.ofOrganization("00000000400000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "11110102MJ0012342X, ESTABLISHMENT,         STATE_ORGAN",
        "12110102MJ0012342T, ESTABLISHMENT,         PUBLIC_INSTITUTION",
        "51110102MJ0012342R, CIVIL_AFFAIRS,         ASSOCIATION",
        "52110102MJ0012342N, CIVIL_AFFAIRS,         PRIVATE_NON_ENTERPRISE",
        "53110102MJ0012342K, CIVIL_AFFAIRS,         FOUNDATION",
        "91110000600037341L, INDUSTRY_AND_COMMERCE, ENTERPRISE"
    })
    void showsWhereItWasRegistered(
            UnifiedSocialCreditCode code, RegistrationAuthority authority, CreditCodeCategory category) {
        assertEquals(Optional.of(authority), code.authority());
        assertEquals(Optional.of(category), code.category());
        assertEquals(authority.character(), category.prefix().charAt(0));
    }

    @Test
    void hasItsParts() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse("52110102MJ0012342N");

        assertEquals("110102", code.registrationDivision());
        assertEquals("MJ0012342", code.organizationCode());
    }

    @Test
    void saysNothingOfAuthoritiesAndCategoriesThatAreNotKnown() {
        assertEquals(
                Optional.empty(),
                UnifiedSocialCreditCode.completing("B1110102MJ0012342").authority());
        assertEquals(
                Optional.empty(),
                UnifiedSocialCreditCode.completing("54110102MJ0012342").category());
    }

    @Test
    void isNormalizedBeforeItIsReadAndNotWhileItIs() {
        String typed = " 5211-0102 mj00\u00a012342n\u3000";

        assertThrows(IllegalArgumentException.class, () -> UnifiedSocialCreditCode.parse(typed));
        assertEquals("52110102MJ0012342N", UnifiedSocialCreditCode.normalize(typed));
        assertEquals("ıß", UnifiedSocialCreditCode.normalize("ıß"), "letters that are not ASCII stay as they are");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9111000060003734", "91110000600037341L", "9111000060003734I", "9A110A00600037341"})
    void isNotCompletedFromWhatIsNoBody(String body) {
        assertThrows(IllegalArgumentException.class, () -> UnifiedSocialCreditCode.completing(body));
    }

    @Test
    void isItsTextInJson() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse("52110102MJ0012342N");

        assertEquals(
                "\"52110102MJ0012342N\"",
                RoundTrip.assertBothWays(code, new TypeReference<UnifiedSocialCreditCode>() {}));
        assertTrue(code.compareTo(UnifiedSocialCreditCode.parse("53110102MJ0012342K")) < 0);
    }
}
