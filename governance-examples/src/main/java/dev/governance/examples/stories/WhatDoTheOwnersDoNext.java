package dev.governance.examples.stories;

import dev.governance.basics.Share;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.Yardsticks;
import dev.governance.organization.owners.Compound;
import dev.governance.organization.owners.CompoundId;
import dev.governance.organization.owners.NextStep;
import dev.governance.organization.owners.OwnersMove;
import dev.governance.organization.owners.OwnersRegister;
import dev.governance.organization.owners.OwnersReview;
import dev.governance.organization.owners.OwnersStep;
import dev.governance.place.DivisionCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Few communities have an owners' committee. Which step is missing in each compound? (业主委员会只有9个) */
public final class WhatDoTheOwnersDoNext {

    private static final DivisionCode COMMUNITY = DivisionCode.parse("310101002001");

    private WhatDoTheOwnersDoNext() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        OwnersStep applied = step(OwnersMove.APPLY, "2026-01-10", 0);
        OwnersStep prepared = step(OwnersMove.FORM_PREPARATORY_GROUP, "2026-02-20", 9);
        OwnersRegister register = OwnersRegister.builder()
                .addCommunities(COMMUNITY)
                .addCompounds(
                        compound("new", "2/5", 3, List.of()),
                        compound("asked", "9/10", 60, List.of(applied)),
                        compound(
                                "even",
                                "9/10",
                                60,
                                List.of(applied, prepared, step(OwnersMove.HOLD_FIRST_ASSEMBLY, "2026-05-01", 6))),
                        compound(
                                "elected",
                                "9/10",
                                60,
                                List.of(applied, prepared, step(OwnersMove.HOLD_FIRST_ASSEMBLY, "2026-05-01", 7))))
                .build();
        OwnersReview review = OwnersReview.of(
                register,
                new Yardsticks(StandardNorms.all(), LocalDate.of(2026, 6, 30), StandardNorms.organizationExample()));
        for (NextStep step : review.steps()) {
            out.println(step.compound() + ": " + step.state() + ", next " + step.next()
                    + step.due().map(day -> " by " + day).orElse("") + (step.overdue() ? ", overdue" : ""));
            step.missing().forEach(finding -> out.println("  " + finding.code() + " " + finding.values()));
        }
        review.findings().forEach(finding -> out.println(finding.code() + " " + finding.values()));
    }

    private static Compound compound(String id, String delivered, long asking, List<OwnersStep> steps) {
        return Compound.builder()
                .id(CompoundId.of(id))
                .community(COMMUNITY)
                .households(300)
                .owners(300)
                .delivered(Share.parse(delivered))
                .asking(asking)
                .developerAsks(false)
                .steps(steps)
                .build();
    }

    private static OwnersStep step(OwnersMove move, String day, long people) {
        return OwnersStep.builder()
                .move(move)
                .day(LocalDate.parse(day))
                .actor(OrganizationId.of("subdistrict"))
                .people(people == 0 ? Optional.empty() : Optional.of(people))
                .build();
    }
}
