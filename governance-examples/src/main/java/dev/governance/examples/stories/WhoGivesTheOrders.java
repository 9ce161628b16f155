package dev.governance.examples.stories;

import dev.governance.basics.DateSpan;
import dev.governance.basics.PersonId;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.Yardsticks;
import dev.governance.organization.team.OrderId;
import dev.governance.organization.team.Secondment;
import dev.governance.organization.team.Team;
import dev.governance.organization.team.TeamOrder;
import dev.governance.organization.team.TeamRegister;
import dev.governance.organization.team.TeamReview;
import dev.governance.organization.team.Whistle;
import dev.governance.organization.team.WhistleAnswer;
import dev.governance.organization.team.WhistleId;
import dev.governance.place.DivisionCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/** A patrol belongs to the subdistrict, and a bureau commands it too. What comes of it? (政出多门、吹哨报到) */
public final class WhoGivesTheOrders {

    private static final DivisionCode PLACE = DivisionCode.parse("310101002001");
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 6, 29, 9, 0);
    private static final OrganizationId PATROL = OrganizationId.of("patrol");
    private static final OrganizationId STREET = OrganizationId.of("subdistrict");
    private static final OrganizationId BUREAU = OrganizationId.of("bureau");

    private WhoGivesTheOrders() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TeamRegister register = TeamRegister.builder()
                .addTeams(Team.builder().id(PATROL).manager(STREET).build())
                .addSecondments(secondment(STREET, "2026-01-01/.."), secondment(BUREAU, "2026-06-01/.."))
                .addOrders(
                        order("1", STREET, "stalls", 0),
                        order("2", BUREAU, "hoardings", 1),
                        order("3", BUREAU, "stalls", 0))
                .addWhistles(Whistle.builder()
                        .id(WhistleId.of("W-1"))
                        .caller(STREET)
                        .matter("blocked drain")
                        .place(PLACE)
                        .blown(MORNING.minusDays(5))
                        .addAnswers(
                                answer("water", 24).solved(true).justified(true).build(),
                                answer("roads", 49).solved(true).justified(true).build())
                        .build())
                .build();
        TeamReview review = TeamReview.of(
                register,
                MORNING.plusDays(1),
                new Yardsticks(StandardNorms.all(), MORNING.toLocalDate(), StandardNorms.organizationExample()));
        review.findings().forEach(finding -> out.println(finding.code() + " " + finding.values()));
        review.scorecards()
                .forEach(card -> out.println(card.side() + " " + card.organization() + ": " + card.inTime() + " of "
                        + card.calls() + " in time, " + card.approved() + " of " + card.judged() + " approved"));
    }

    private static Secondment secondment(OrganizationId manager, String during) {
        return Secondment.builder()
                .person(PersonId.of("w-1"))
                .team(PATROL)
                .home(BUREAU)
                .manager(manager)
                .during(DateSpan.parse(during))
                .build();
    }

    private static TeamOrder order(String id, OrganizationId issuer, String matter, int later) {
        return TeamOrder.builder()
                .id(OrderId.of(id))
                .team(PATROL)
                .issuer(issuer)
                .matter(matter)
                .place(PLACE)
                .starts(MORNING.plusHours(later))
                .ends(MORNING.plusHours(later + 2))
                .build();
    }

    private static WhistleAnswer.Builder answer(String department, int hours) {
        WhistleAnswer.Builder answer = WhistleAnswer.builder();
        answer.department(OrganizationId.of(department))
                .arrived(MORNING.minusDays(5).plusHours(hours));
        return answer;
    }
}
