package dev.governance.scoring;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.DateSpan;
import dev.governance.house.types.Samples;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import dev.governance.scoring.assessment.IndicatorId;
import dev.governance.scoring.assessment.PilotCall;
import dev.governance.scoring.assessment.PilotOutcome;
import dev.governance.scoring.assessment.PilotPlan;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Samples of surveys, schemes and pilots. */
final class AssessmentSamples {

    private AssessmentSamples() {}

    static void add(Samples samples) {
        samples.give(DivisionCode.class, DivisionCode.parse("310101002001"), DivisionCode.parse("310101002003"));
        PilotPlan plan = PilotPlan.builder()
                .id("talk-at-home")
                .fixedOn(LocalDate.of(2026, 1, 5))
                .baseline(DateSpan.of(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 20)))
                .start(LocalDate.of(2026, 3, 1))
                .evaluation(DateSpan.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1)))
                .addPilots(OrganizationId.of("east"))
                .addComparators(OrganizationId.of("west"))
                .addOutcomes(new PilotOutcome(IndicatorId.of("satisfied"), true, false, BigDecimal.ONE))
                .build();
        samples.give(
                PilotPlan.class,
                plan,
                PilotPlan.builder().from(plan).seed(7).confidence(0.9).build());
    }

    static ImmutableMap<Class<?>, String> notOnTheWire() {
        return ImmutableMap.of();
    }

    static ImmutableMap<Class<?>, String> noValues() {
        return ImmutableMap.of(PilotCall.class, "holds policies, which are code");
    }
}
