package dev.governance.examples.stories;

import dev.governance.basics.DateSpan;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.Yardsticks;
import dev.governance.organization.party.PartyForm;
import dev.governance.organization.party.PartyRegister;
import dev.governance.organization.party.PartyReview;
import dev.governance.organization.party.PartyUnit;
import dev.governance.place.DivisionCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Each community has a branch on paper. In how many does it work? (党组织全覆盖，是否形同虚设) */
public final class DoesTheBranchWork {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private DoesTheBranchWork() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PartyRegister.Builder register = PartyRegister.builder();
        for (int number = 1; number <= 3; number++) {
            DivisionCode community = DivisionCode.parse("31010100200" + number);
            register.addCommunities(community);
            if (number < 3) {
                register.addUnits(branch("branch-" + number, community, number == 1 ? 12 : 0));
            }
        }
        PartyReview review = PartyReview.of(
                register.build(), new Yardsticks(StandardNorms.all(), DAY, StandardNorms.organizationExample()));
        out.println("Of " + review.coverage().communities() + " communities "
                + review.coverage().nominal() + " are covered on paper, "
                + review.coverage().effective() + " at work.");
        review.coverage()
                .standings()
                .forEach(standing -> out.println(standing.organization() + ": " + standing.answers()));
        review.findings().forEach(finding -> out.println(finding.code() + " " + finding.values()));
    }

    private static PartyUnit branch(String id, DivisionCode community, int meetings) {
        return PartyUnit.builder()
                .organization(OrganizationId.of(id))
                .division(community)
                .form(PartyForm.BRANCH)
                .during(DateSpan.starting(LocalDate.of(2019, 1, 1)))
                .members(15)
                .activities(
                        IntStream.range(0, meetings).mapToObj(DAY::minusMonths).toList())
                .addCommunityMatters(DAY.minusDays(40), DAY.minusDays(200))
                .lastElection(LocalDate.of(2023, 5, 10))
                .build();
    }
}
