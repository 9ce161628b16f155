package dev.governance.organization.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.DateSpan;
import dev.governance.basics.PersonId;
import dev.governance.organization.Examples;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamReviewTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 30, 12, 0);
    private static final DivisionCode PLACE = DivisionCode.parse("310101002001");

    private static OrganizationId id(String text) {
        return OrganizationId.of(text);
    }

    private static TeamRegister.Builder register() {
        return TeamRegister.builder()
                .addTeams(Team.builder().id(id("patrol")).manager(id("street")).build());
    }

    private static List<String> codes(TeamRegister.Builder register) {
        return Examples.codes(TeamReview.of(register.build(), NOW, Examples.on(NOW.toLocalDate()))
                .findings());
    }

    private static Secondment secondment(String person, String manager, String during) {
        return Secondment.builder()
                .person(PersonId.of(person))
                .team(id("patrol"))
                .home(id("bureau"))
                .manager(manager.isEmpty() ? Optional.empty() : Optional.of(id(manager)))
                .during(DateSpan.parse(during))
                .build();
    }

    @Test
    void aPersonHasOneDailyManager() {
        assertEquals(
                List.of(),
                codes(register()
                        .addSecondments(
                                secondment("p-1", "street", "2026-01-01/2026-06-01"),
                                secondment("p-1", "bureau", "2026-06-01/.."))));
        assertEquals(
                List.of("team.no-manager patrol", "team.two-managers patrol"),
                codes(register()
                        .addSecondments(
                                secondment("p-1", "street", "2026-01-01/2026-06-02"),
                                secondment("p-1", "bureau", "2026-06-01/.."),
                                secondment("p-2", "", "2026-01-01/.."))));
    }

    private static TeamOrder order(String id, String issuer, String matter, int from, int to) {
        return TeamOrder.builder()
                .id(OrderId.of(id))
                .team(id("patrol"))
                .issuer(id(issuer))
                .matter(matter)
                .place(PLACE)
                .starts(NOW.withHour(from))
                .ends(NOW.withHour(to))
                .build();
    }

    @Test
    void ordersOfTwoIssuersForOneTimeConflictUnlessTheyAreOneVisit() {
        assertEquals(
                List.of("team.conflicting-orders patrol", "team.not-the-manager patrol"),
                codes(register()
                        .addOrders(order("1", "street", "stalls", 8, 10), order("2", "bureau", "fire", 9, 11))));
        assertEquals(
                List.of("team.not-the-manager patrol", "team.repeated-order patrol"),
                codes(register().addOrders(order("1", "street", "fire", 8, 10), order("2", "bureau", "fire", 9, 11))));
        assertEquals(
                List.of("team.not-the-manager patrol"),
                codes(register().addOrders(order("1", "street", "stalls", 8, 9), order("2", "bureau", "fire", 9, 11))));
    }

    private static WhistleAnswer answer(String department, Integer hoursLater) {
        return WhistleAnswer.builder()
                .department(id(department))
                .arrived(Optional.ofNullable(hoursLater)
                        .map(hours -> NOW.minusDays(3).plusHours(hours)))
                .solved(hoursLater != null)
                .build();
    }

    @Test
    void aWhistleHasATimerAndBothSidesAreJudged() {
        Whistle whistle = Whistle.builder()
                .id(WhistleId.of("w"))
                .caller(id("street"))
                .matter("burst pipe")
                .place(PLACE)
                .blown(NOW.minusDays(3))
                .addAnswers(answer("water", 24), answer("roads", 25), answer("police", null))
                .build();
        Whistle fresh = Whistle.builder()
                .from(whistle)
                .id(WhistleId.of("x"))
                .blown(NOW.minusHours(24))
                .answers(List.of(answer("police", null)))
                .build();

        TeamReview review =
                TeamReview.of(register().addWhistles(whistle, fresh).build(), NOW, Examples.on(NOW.toLocalDate()));

        assertEquals(List.of("team.whistle-late w", "team.whistle-unanswered w"), Examples.codes(review.findings()));
        assertEquals(
                List.of("CALLER street 4/1/0", "CALLED police 2/0/2", "CALLED roads 1/0/1", "CALLED water 1/1/1"),
                review.scorecards().stream()
                        .map(card -> card.side() + " " + card.organization() + " " + card.calls() + "/" + card.inTime()
                                + "/" + card.judged())
                        .toList());
    }

    @Test
    void aTeamThatIsNotInTheRegisterIsRefused() {
        assertThrows(
                IllegalStateException.class,
                TeamRegister.builder().addOrders(order("1", "street", "fire", 8, 9))::build);
        assertEquals(
                1,
                TeamReview.of(register().build(), NOW, Examples.nationalOn(LocalDate.of(2026, 6, 30)))
                        .open()
                        .size());
    }
}
