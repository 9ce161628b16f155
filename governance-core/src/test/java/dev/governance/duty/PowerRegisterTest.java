package dev.governance.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PowerRegisterTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final DutyId DUTY = DutyId.of("register");
    private static final OrganizationId BUREAU = OrganizationId.of("bureau");
    private static final OrganizationId STATION = OrganizationId.of("station");
    private static final OrganizationId SOCIETY = OrganizationId.of("society");

    private static PowerHolding.Builder own() {
        return PowerHolding.builder()
                .body(BUREAU)
                .addPowers(Power.READ_RECORDS)
                .during(ReviewCases.YEAR)
                .addCitations(ReviewCases.LAW);
    }

    private static Delegation.Builder delegation(String id, OrganizationId from, OrganizationId to) {
        return Delegation.builder()
                .id(DelegationId.of(id))
                .delegator(from)
                .delegate(to)
                .duty(DUTY)
                .addPowers(Power.READ_RECORDS)
                .during(ReviewCases.YEAR)
                .capability(new CapabilityTest(LocalDate.of(2025, 12, 1), ImmutableSet.copyOf(Capability.values())))
                .addCitations(ReviewCases.LAW);
    }

    private static Delegation.Builder first() {
        return delegation("first", BUREAU, STATION);
    }

    private static Delegation.Builder second() {
        return delegation("second", STATION, SOCIETY).passedOnFrom(DelegationId.of("first"));
    }

    private static PowerRegister register(Delegation... delegations) {
        return PowerRegister.builder()
                .addHoldings(own().build())
                .addDelegations(delegations)
                .build();
    }

    private static List<String> codes(PowerRegister register) {
        register.review().forEach(ReviewCases::isTold);
        return register.review().stream().map(Finding::code).toList();
    }

    private static boolean holds(PowerRegister register, OrganizationId body, LocalDate day) {
        return register.holds(body, Power.READ_RECORDS, DUTY, day);
    }

    @Test
    void whoIsGivenAPowerHasItForThatDutyAndThoseDays() {
        PowerRegister register = register(first().build());

        assertEquals(List.of(), codes(register));
        assertTrue(holds(register, STATION, MAY));
        assertTrue(holds(register, BUREAU, MAY));
        assertFalse(holds(register, STATION, LocalDate.of(2027, 1, 1)));
        assertFalse(register.holds(STATION, Power.READ_RECORDS, DutyId.of("other"), MAY));
        assertFalse(register.holds(STATION, Power.DECIDE, DUTY, MAY));
    }

    @Test
    void whatIsTakenBackIsGoneOnThatDayForAllWhoHadItFromThere() {
        PowerRegister register = register(first().passable(true).revokedOn(MAY).build(), second().build());

        assertTrue(holds(register, STATION, MAY.minusDays(1)) && holds(register, SOCIETY, MAY.minusDays(1)));
        assertFalse(holds(register, STATION, MAY) || holds(register, SOCIETY, MAY));
        assertEquals(List.of(), codes(register));
    }

    @Test
    void nothingIsPassedOnUnlessItIsAllowed() {
        PowerRegister register = register(first().build(), second().build());

        assertEquals(List.of("delegation.not-passable"), codes(register));
        assertFalse(holds(register, SOCIETY, MAY));
    }

    @Test
    void nobodyPassesOnMoreThanItWasGiven() {
        Delegation more = second().addPowers(Power.DECIDE).build();
        Delegation otherDuty = second().duty(DutyId.of("other")).build();
        Delegation longer = second().during(DateSpan.starting(MAY)).build();
        Delegation whole = first().passable(true).build();

        assertEquals(List.of("delegation.beyond-source"), codes(register(whole, more)));
        assertEquals(List.of("delegation.beyond-source"), codes(register(whole, otherDuty)));
        assertEquals(List.of("delegation.outlives-source"), codes(register(whole, longer)));
        assertFalse(holds(register(whole, longer), SOCIETY, LocalDate.of(2027, 1, 1)));
        assertTrue(holds(register(whole, longer), SOCIETY, MAY));
    }

    @Test
    void nobodyPassesOnWhatAnotherWasGivenOrWhatIsNotThere() {
        Delegation stranger = delegation("x", SOCIETY, STATION)
                .passedOnFrom(DelegationId.of("first"))
                .build();
        Delegation nowhere = delegation("y", STATION, SOCIETY)
                .passedOnFrom(DelegationId.of("none"))
                .build();

        assertEquals(
                List.of("delegation.not-given"),
                codes(register(first().passable(true).build(), stranger)));
        assertEquals(List.of("delegation.unknown-source"), codes(register(nowhere)));
    }

    @Test
    void nobodyHandsDownWhatItDoesNotHave() {
        Delegation power = first().addPowers(Power.DECIDE).build();
        PowerRegister late = PowerRegister.builder()
                .addHoldings(own().during(DateSpan.starting(MAY)).build())
                .addDelegations(first().build())
                .build();

        assertEquals(List.of("delegation.not-owned"), codes(register(power)));
        assertEquals(List.of("delegation.not-owned"), codes(late));
        assertEquals("2026-01-01/2026-05-01", late.review().get(0).values().get("days"));
        assertFalse(holds(late, STATION, MAY));
    }

    @Test
    void aChainThatStandsOnItselfGivesNothing() {
        Delegation one = delegation("one", STATION, SOCIETY)
                .passable(true)
                .passedOnFrom(DelegationId.of("two"))
                .build();
        Delegation two = delegation("two", SOCIETY, STATION)
                .passable(true)
                .passedOnFrom(DelegationId.of("one"))
                .build();
        Delegation hanging = delegation("three", SOCIETY, OrganizationId.of("z"))
                .passedOnFrom(DelegationId.of("one"))
                .build();

        assertEquals(List.of("delegation.circle", "delegation.circle"), codes(register(one, two)));
        assertFalse(holds(register(one, two, hanging), SOCIETY, MAY));
        assertFalse(holds(register(one, two, hanging), OrganizationId.of("z"), MAY));
    }

    @Test
    void aLongChainIsNoTrouble() {
        PowerRegister.Builder register = PowerRegister.builder().addHoldings(own().build());
        OrganizationId from = BUREAU;
        for (int i = 0; i < 20_000; i++) {
            OrganizationId to = OrganizationId.of("b" + i);
            Delegation.Builder next = delegation("d" + i, from, to).passable(true);
            if (i > 0) {
                next.passedOnFrom(DelegationId.of("d" + (i - 1)));
            }
            register.addDelegations(next.build());
            from = to;
        }
        PowerRegister whole = register.build();

        assertTrue(holds(whole, from, MAY));
        assertEquals(List.of(), whole.review());
    }

    @Test
    void whoeverGetsAPowerIsTestedFirst() {
        Delegation untested = Delegation.builder()
                .from(first().build())
                .capability(java.util.Optional.empty())
                .build();
        Delegation late = first().capability(new CapabilityTest(MAY, ImmutableSet.copyOf(Capability.values())))
                .build();
        Delegation incapable = first().capability(new CapabilityTest(MAY, ImmutableSet.of(Capability.SITE)))
                .build();

        assertEquals(List.of("delegation.untested"), codes(register(untested)));
        assertEquals(List.of("delegation.tested-late"), codes(register(late)));
        assertEquals(List.of("delegation.incapable"), codes(register(incapable)));
        assertEquals(
                "STAFF, TRAINING", register(incapable).review().get(0).values().get("missing"));
    }

    @Test
    void aDelegationIsBetweenTwoAndWithinItsDays() {
        Delegation.Builder toItself = first().delegate(BUREAU);
        Delegation.Builder outside = first().revokedOn(LocalDate.of(2028, 1, 1));
        Delegation.Builder ofItself = first().passedOnFrom(DelegationId.of("first"));

        assertThrows(IllegalStateException.class, toItself::build);
        assertThrows(IllegalStateException.class, outside::build);
        assertThrows(IllegalStateException.class, ofItself::build);
    }
}
