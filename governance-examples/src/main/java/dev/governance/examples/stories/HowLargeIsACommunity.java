package dev.governance.examples.stories;

import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.Yardsticks;
import dev.governance.organization.autonomy.AutonomyCriterion;
import dev.governance.organization.autonomy.AutonomyRegister;
import dev.governance.organization.autonomy.AutonomyReview;
import dev.governance.organization.autonomy.ResidentsBody;
import dev.governance.place.DivisionCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** One community of 900 households, the day before the law changes and the day after: what holds? (一百至七百户与一千至三千户) */
public final class HowLargeIsACommunity {

    private HowLargeIsACommunity() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String day : new String[] {"2025-12-31", "2026-01-01"}) {
            tell(600, Optional.empty(), day, out);
            tell(1200, Optional.empty(), day, out);
            tell(900, Optional.of("between two rivers"), day, out);
        }
    }

    private static void tell(long households, Optional<String> reason, String day, PrintStream out) {
        ResidentsBody body = ResidentsBody.builder()
                .committee(OrganizationId.of("committee"))
                .community(DivisionCode.parse("310101002001"))
                .households(households)
                .sizeReason(reason)
                .members(7)
                .elected(LocalDate.of(2022, 1, 20))
                .covenantFiled(LocalDate.of(2022, 6, 1))
                .supervisors(3)
                .build();
        AutonomyReview review = AutonomyReview.of(
                AutonomyRegister.builder().addCommittees(body).build(),
                new Yardsticks(
                        StandardNorms.national(), LocalDate.parse(day), dev.governance.basics.ProfileId.national()));
        out.println(day + ", " + households + " households"
                + reason.map(why -> ", " + why).orElse("") + ": "
                + review.lines().get(0).answers().get(AutonomyCriterion.HOUSEHOLDS) + "; seven members: "
                + review.lines().get(0).answers().get(AutonomyCriterion.MEMBERS));
        review.findings().forEach(finding -> out.println("  " + finding.code() + " " + finding.values()));
    }
}
