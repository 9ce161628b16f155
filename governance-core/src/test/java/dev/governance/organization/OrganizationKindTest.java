package dev.governance.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationKindTest {

    private static EnumSet<OrganizationKind> those(Predicate<OrganizationKind> fact) {
        return Arrays.stream(OrganizationKind.values())
                .filter(fact)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganizationKind.class)));
    }

    @Test
    void twoKindsAreAutonomousBodies() {
        assertEquals(
                EnumSet.of(OrganizationKind.RESIDENTS_COMMITTEE, OrganizationKind.VILLAGERS_COMMITTEE),
                those(OrganizationKind::isAutonomousBody));
    }

    @Test
    void governmentsTheirOutpostsAndDepartmentsAreOfTheState() {
        assertEquals(
                EnumSet.range(OrganizationKind.SUBDISTRICT_OFFICE, OrganizationKind.CITY_DEPARTMENT),
                those(OrganizationKind::isGovernment));
        assertEquals(
                EnumSet.of(OrganizationKind.COUNTY_DEPARTMENT, OrganizationKind.CITY_DEPARTMENT),
                those(OrganizationKind::isDepartment));
    }

    @Test
    void threeKindsAreRegisteredSocialOrganisations() {
        assertEquals(
                EnumSet.range(OrganizationKind.ASSOCIATION, OrganizationKind.FOUNDATION),
                those(OrganizationKind::isSocialOrganization));
    }

    @Test
    void everyNatureHasAKind() {
        assertEquals(
                EnumSet.allOf(OrganizationNature.class),
                Arrays.stream(OrganizationKind.values())
                        .map(OrganizationKind::nature)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganizationNature.class))));
    }

    @ParameterizedTest
    @EnumSource(CreditCodeCategory.class)
    void everyCategoryBeginsWithTheCharacterOfAnAuthority(CreditCodeCategory category) {
        assertEquals(
                category.prefix().charAt(0),
                RegistrationAuthority.ofCharacter(category.prefix().charAt(0))
                        .orElseThrow()
                        .character());
        assertEquals(category, CreditCodeCategory.ofPrefix(category.prefix()).orElseThrow());
    }
}
