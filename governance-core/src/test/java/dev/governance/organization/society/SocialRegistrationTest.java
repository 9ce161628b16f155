package dev.governance.organization.society;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.Money;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.organization.Examples;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.Yardsticks;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialRegistrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final AdmissionPolicy<FoundingPlan> POLICY = SocialRegistration.policy(Examples.nationalOn(DAY));

    static FoundingPlan.Builder plan(long persons, long units) {
        return FoundingPlan.builder()
                .id(OrganizationId.of("g"))
                .kind(SocialKind.ASSOCIATION)
                .persons(persons)
                .units(units)
                .funds(Money.ofYuan(30_000))
                .sponsored(true)
                .named(true)
                .housed(true)
                .staffed(true)
                .liable(true);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 0, ADMIT",
        "49, 0, REFUSE",
        "0, 30, ADMIT",
        "0, 29, REFUSE",
        "21, 29, ADMIT",
        "20, 29, REFUSE",
        "10, 30, REFUSE",
        "0, 0, REFUSE"
    })
    void fiftyPersonsOrThirtyUnitsOrFiftyTogether(long persons, long units, Verdict verdict) {
        assertEquals(
                Set.of(verdict), POLICY.decide(plan(persons, units).build()).possible());
    }

    @Test
    void aLocalAssociationNeedsThirtyThousandYuan() {
        assertEquals(
                Set.of(Verdict.REFUSE),
                POLICY.decide(plan(50, 0).funds(Money.parse("29999.99")).build())
                        .possible());
    }

    @Test
    void aPrivateNonEnterpriseUnitHasNoNumbers() {
        FoundingPlan.Builder unit = FoundingPlan.builder()
                .id(OrganizationId.of("g"))
                .kind(SocialKind.PRIVATE_NON_ENTERPRISE)
                .sponsored(true)
                .named(true)
                .housed(true)
                .staffed(true);

        assertEquals(Set.of(Verdict.ADMIT), POLICY.decide(unit.build()).possible());
        assertEquals(
                Set.of(Verdict.REFUSE),
                POLICY.decide(unit.housed(false).build()).possible());
    }

    @Test
    void aMissingFactIsNoSilentYes() {
        Decision decision = POLICY.decide(plan(50, 0).funds(Optional.empty()).build());

        assertEquals(Set.of(Verdict.ADMIT, Verdict.REFUSE), decision.possible());
        assertEquals(Set.of("funds"), decision.missing());
    }

    @Test
    void withoutNumbersThereIsNoPolicy() {
        Yardsticks none = new Yardsticks(Norms.none(), DAY, ProfileId.national());

        assertThrows(IllegalArgumentException.class, () -> SocialRegistration.policy(none));
    }
}
