package dev.governance.duty;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import dev.governance.house.types.Samples;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;

/** Samples of this room whose parts must fit each other. */
public final class DutySamples {

    private static final Citation LAW = Citation.builder().document("law").build();

    private DutySamples() {}

    /** Gives duties with different bodies in each part, delegations between two bodies, services in different hands. */
    public static void giveTo(Samples samples) {
        samples.give(Duty.class, duty("one"), duty("two"));
        samples.give(Delegation.class, delegation("one", true), delegation("two", false));
        samples.give(DecisionOperationSplit.class, split("one"), split("two"));
    }

    /** Values that are put together from several files. */
    public static ImmutableMap<Class<?>, String> notOnTheWire() {
        return ImmutableMap.of(
                DutyReviewRequest.class, "it is put together from a catalogue, an inventory and registers, each a file",
                LeadResolver.class, "it is put together from a catalogue and an inventory, each a file");
    }

    private static Duty duty(String id) {
        return Duty.builder()
                .id(DutyId.of(id))
                .name(Sentence.of(id, "事项" + id))
                .kind(DutyKind.STATUTORY)
                .lead(OrganizationKind.RESIDENTS_COMMITTEE)
                .addAssist(OrganizationKind.COMMUNITY_SERVICE_STATION)
                .addSupervise(OrganizationKind.SUBDISTRICT_OFFICE)
                .addConsulted(OrganizationKind.OWNERS_COMMITTEE)
                .addPowers(Power.MEDIATE)
                .addKeywords(id)
                .addCitations(LAW)
                .build();
    }

    private static Delegation delegation(String id, boolean passable) {
        return Delegation.builder()
                .id(DelegationId.of(id))
                .delegator(OrganizationId.of("office"))
                .delegate(OrganizationId.of("station"))
                .duty(DutyId.of("one"))
                .addPowers(Power.READ_RECORDS)
                .during(DateSpan.ofYear(2026))
                .passable(passable)
                .capability(new CapabilityTest(java.time.LocalDate.of(2025, 12, 1), ImmutableSet.of(Capability.STAFF)))
                .addCitations(LAW)
                .build();
    }

    private static DecisionOperationSplit split(String duty) {
        return DecisionOperationSplit.builder()
                .duty(DutyId.of(duty))
                .place(DivisionCode.parse("310101"))
                .during(DateSpan.ofYear(2026))
                .decider(OrganizationId.of("government"))
                .funder(OrganizationId.of("bureau"))
                .supervisor(OrganizationId.of("office"))
                .operator(OrganizationId.of("society"))
                .addDeclared(new RelatedParties(OrganizationId.of("office"), OrganizationId.of("society"), "founder"))
                .build();
    }
}
