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
import dev.governance.place.DivisionCode;
import dev.governance.process.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTest {

    private static Organization.Builder organization(OrganizationKind kind) {
        Organization.Builder builder = Organization.builder();
        builder.id(OrganizationId.of("o-1")).name("甲").kind(kind);
        return builder;
    }

    private static Organization registered(OrganizationKind kind, String code) {
        return organization(kind)
                .creditCode(UnifiedSocialCreditCode.parse(code))
                .build();
    }

    @Test
    void readsWhatItWrites() {
        Organization station = organization(OrganizationKind.COMMUNITY_SERVICE_STATION)
                .creditCode(UnifiedSocialCreditCode.parse("12110102MJ0012342T"))
                .parent(OrganizationId.of("o-2"))
                .division(DivisionCode.parse("110102001"))
                .build();

        assertEquals(
                "{\"id\":\"o-1\",\"name\":\"甲\",\"kind\":\"COMMUNITY_SERVICE_STATION\","
                        + "\"creditCode\":\"12110102MJ0012342T\",\"parent\":\"o-2\",\"division\":\"110102001000\"}",
                RoundTrip.assertBothWays(station, new TypeReference<Organization>() {}));
        RoundTrip.assertBothWays(
                organization(OrganizationKind.COMMUNITY_GROUP).build(), new TypeReference<Organization>() {});
    }

    @ParameterizedTest
    @CsvSource({
        "ASSOCIATION,               51110102MJ0012342R",
        "PRIVATE_NON_ENTERPRISE,    52110102MJ0012342N",
        "FOUNDATION,                53110102MJ0012342K",
        "SUBDISTRICT_OFFICE,        11110102MJ0012342X",
        "PUBLIC_INSTITUTION,        12110102MJ0012342T",
        "PROPERTY_FIRM,             91110000600037341L",
        "COMMUNITY_SERVICE_STATION, 52110102MJ0012342N",
        "RESIDENTS_COMMITTEE,       53110102MJ0012342K"
    })
    void findsNothingOddWhereCodeAndKindFitOrNothingIsKnown(OrganizationKind kind, String code) {
        assertEquals(ImmutableList.of(), registered(kind, code).review());
    }

    @Test
    void warnsWhereTheCodeIsOfAnotherCategory() {
        Finding warning = Iterables.getOnlyElement(
                registered(OrganizationKind.FOUNDATION, "51110102MJ0012342R").review());

        Bundled.assertFinding("organization.category-mismatch", warning);
        assertEquals(Severity.WARNING, warning.severity());
        assertEquals(
                "The credit code is one of category ASSOCIATION; organizations of the kind FOUNDATION are registered as:"
                        + " FOUNDATION.",
                Bundled.sentence(warning).en());
    }

    @Test
    void warnsOfTheOrganizationCodeInsideTheCode() {
        String code = UnifiedSocialCreditCode.completing("91110000600037342").value();

        assertEquals(
                "credit-code.organization-check",
                Iterables.getOnlyElement(
                                registered(OrganizationKind.ENTERPRISE, code).review())
                        .code());
        assertEquals(2, registered(OrganizationKind.FOUNDATION, code).review().size());
    }

    @Test
    void hasANameAndIsNotItsOwnParent() {
        Organization.Builder nameless =
                organization(OrganizationKind.ENTERPRISE).name(" ");
        assertThrows(IllegalStateException.class, nameless::build);
        Organization.Builder circle = organization(OrganizationKind.ENTERPRISE).parent(OrganizationId.of("o-1"));
        assertThrows(IllegalStateException.class, circle::build);
    }

    @Test
    void actsUnderItsId() {
        assertEquals(ActorId.of("o-1"), OrganizationId.of("o-1").asActor());
        assertEquals("o-1", OrganizationId.of("o-1").toString());
        assertTrue(OrganizationId.of("o-1").compareTo(OrganizationId.of("o-2")) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a ", "\ta", "a\u0000b", "a\u007f"})
    void hasNoIdThatIsBlankPaddedOrHoldsControlCharacters(String id) {
        assertThrows(IllegalArgumentException.class, () -> OrganizationId.of(id));
    }
}
