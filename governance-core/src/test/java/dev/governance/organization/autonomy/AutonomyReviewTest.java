package dev.governance.organization.autonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.organization.CriterionAnswer;
import dev.governance.organization.Examples;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.Yardsticks;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AutonomyReviewTest {

    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static ResidentsBody.Builder body(long households) {
        return ResidentsBody.builder()
                .committee(OrganizationId.of("rc"))
                .community(DivisionCode.parse("310101002001"))
                .households(households)
                .members(7)
                .elected(LocalDate.of(2022, 1, 1))
                .covenantFiled(LocalDate.of(2022, 3, 1))
                .supervisors(3)
                .services(List.of(LAST, LAST.minusDays(1), LAST.minusDays(2), LAST.minusDays(3)))
                .disclosures(Arrays.stream(DisclosureItem.values())
                        .map(item -> Disclosure.builder()
                                .item(item)
                                .due(LocalDate.of(2025, 12, 1))
                                .published(LocalDate.of(2025, 12, 1))
                                .build())
                        .toList())
                .learning(List.of(
                        learning("2025-03-01"),
                        learning("2025-06-01"),
                        learning("2025-09-01"),
                        learning("2025-12-01")));
    }

    private static LearningActivity learning(String day) {
        return new LearningActivity(LocalDate.parse(day), "first aid");
    }

    private static AutonomyReview review(ResidentsBody body, Yardsticks at) {
        return AutonomyReview.of(AutonomyRegister.builder().addCommittees(body).build(), at);
    }

    private static List<String> codes(ResidentsBody body, LocalDate day) {
        return Examples.codes(review(body, Examples.on(day)).findings());
    }

    @Test
    void theSameCommunityPassesAndFailsAsTheLawChanges() {
        assertEquals(List.of(), codes(body(700).build(), LAST));
        assertEquals(List.of("autonomy.size-unexplained rc"), codes(body(700).build(), FIRST));
        assertEquals(List.of("autonomy.size-unexplained rc"), codes(body(1000).build(), LAST));
        assertEquals(List.of(), codes(body(1000).build(), FIRST));
        assertEquals(List.of(), codes(body(3000).build(), FIRST));
        assertEquals(List.of("autonomy.size-unexplained rc"), codes(body(3001).build(), FIRST));
        assertEquals(List.of(), codes(body(100).build(), LAST));
        assertEquals(List.of("autonomy.size-unexplained rc"), codes(body(99).build(), LAST));
    }

    @Test
    void aReasonForAnotherSizeIsAnAnswer() {
        assertEquals(List.of(), codes(body(800).sizeReason("an island").build(), FIRST));
    }

    @Test
    void whatOfTheNewLawWasNotReadIsNotDecided() {
        ResidentsBody odd =
                body(1500).members(3).elected(LocalDate.of(2015, 1, 1)).build();

        assertEquals(
                List.of("autonomy.committee-size rc", "autonomy.size-unexplained rc", "autonomy.term-over rc"),
                codes(odd, LAST));
        AutonomyReview now = review(odd, Examples.on(FIRST));
        assertEquals(List.of(), now.findings());
        assertEquals(CriterionAnswer.NOT_VERIFIED, now.lines().get(0).answers().get(AutonomyCriterion.MEMBERS));
        assertEquals(CriterionAnswer.MET, now.lines().get(0).answers().get(AutonomyCriterion.HOUSEHOLDS));
        assertEquals(
                List.of(
                        "autonomy.committee-members-least",
                        "autonomy.committee-members-most",
                        "autonomy.term-years",
                        "autonomy.covenant",
                        "autonomy.supervisors-least",
                        "autonomy.meeting-adults-asking",
                        "autonomy.meeting-households-asking",
                        "autonomy.meeting-groups-asking",
                        "autonomy.meeting-quorum"),
                now.open().stream().map(why -> why.values().get("norm")).toList());
    }

    @Test
    void aTermIsOverTheDayAfterFiveYears() {
        assertEquals(List.of(), codes(body(500).elected(LAST.minusYears(5)).build(), LAST));
        assertEquals(
                List.of("autonomy.term-over rc"),
                codes(body(500).elected(LAST.minusYears(5).minusDays(1)).build(), LAST));
    }

    @Test
    void covenantDisclosureAndLearningAreLookedAt() {
        ResidentsBody body = body(500)
                .covenantFiled(Optional.empty())
                .disclosures(List.of(
                        Disclosure.builder()
                                .item(DisclosureItem.EXPENSES)
                                .due(LocalDate.of(2025, 12, 1))
                                .published(LocalDate.of(2025, 12, 2))
                                .build(),
                        Disclosure.builder()
                                .item(DisclosureItem.RELIEF)
                                .due(LAST)
                                .build()))
                .learning(List.of(learning("2024-12-31"), learning("2025-01-01")))
                .build();

        assertEquals(
                List.of(
                        "autonomy.disclosure-late rc",
                        "autonomy.disclosure-missing rc",
                        "autonomy.disclosure-missing rc",
                        "autonomy.disclosure-missing rc",
                        "autonomy.disclosure-missing rc",
                        "autonomy.little-learning rc",
                        "autonomy.no-covenant rc"),
                codes(body, LAST));
    }

    private static ResidentsMeeting meeting(MeetingBasis basis, long asking, long entitled, long present) {
        return ResidentsMeeting.builder()
                .basis(basis)
                .entitled(entitled)
                .asked(LocalDate.of(2025, 9, 1))
                .asking(asking)
                .held(present == 0 ? Optional.empty() : Optional.of(LocalDate.of(2025, 9, 20)))
                .present(present)
                .build();
    }

    @Test
    void aFifthOfTheHouseholdsOrAThirdOfTheGroupsMayAskForAMeeting() {
        List<String> notCalled = List.of("autonomy.meeting-not-called rc");

        assertEquals(notCalled, codes(with(meeting(MeetingBasis.HOUSEHOLDS, 20, 100, 0)), LAST));
        assertEquals(List.of(), codes(with(meeting(MeetingBasis.HOUSEHOLDS, 19, 100, 0)), LAST));
        assertEquals(notCalled, codes(with(meeting(MeetingBasis.ADULTS, 1, 5, 0)), LAST));
        assertEquals(notCalled, codes(with(meeting(MeetingBasis.GROUPS, 4, 12, 0)), LAST));
        assertEquals(List.of(), codes(with(meeting(MeetingBasis.GROUPS, 3, 12, 0)), LAST));
        assertEquals(
                CriterionAnswer.NOT_VERIFIED,
                review(with(meeting(MeetingBasis.GROUPS, 4, 12, 0)), Examples.on(FIRST))
                        .lines()
                        .get(0)
                        .answers()
                        .get(AutonomyCriterion.MEETINGS));
    }

    @Test
    void aMeetingNeedsMoreThanHalf() {
        assertEquals(List.of(), codes(with(meeting(MeetingBasis.HOUSEHOLDS, 20, 100, 51)), LAST));
        assertEquals(
                List.of("autonomy.meeting-no-quorum rc"),
                codes(with(meeting(MeetingBasis.HOUSEHOLDS, 20, 100, 50)), LAST));
    }

    private static ResidentsBody with(ResidentsMeeting meeting) {
        return body(500).addMeetings(meeting).build();
    }

    @Test
    void residentsServeOneAnotherFourTimesAYear() {
        assertEquals(
                List.of("autonomy.little-service rc"),
                codes(
                        body(500)
                                .services(List.of(LAST, LAST.minusDays(1), LAST.minusYears(1)))
                                .build(),
                        LAST));
    }
}
