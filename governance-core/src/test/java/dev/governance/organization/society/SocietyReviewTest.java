package dev.governance.organization.society;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.governance.basics.DateSpan;
import dev.governance.basics.PersonId;
import dev.governance.organization.CriterionAnswer;
import dev.governance.organization.Examples;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SocietyReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final DivisionCode HERE = DivisionCode.parse("310101002001");
    private static final DivisionCode THERE = DivisionCode.parse("310101002002");

    private static CommunityGroup group(String id, FoundingPlan.Builder plan, GroupSupport... supports) {
        return CommunityGroup.builder()
                .id(OrganizationId.of(id))
                .community(HERE)
                .field(GroupField.CULTURE)
                .plan(plan.id(OrganizationId.of(id)).build())
                .addSupports(supports)
                .build();
    }

    private static CivicTalent talent(String person, DivisionCode place, String consent, String... topics) {
        return CivicTalent.builder()
                .person(PersonId.of(person))
                .role(CivicRole.DEPUTY)
                .community(place)
                .topics(Stream.of(topics).map(Topic::of).toList())
                .consent(new TalentConsent(DateSpan.parse(consent), "joint meeting"))
                .build();
    }

    private static CivicIssue issue(String id, long seats, String... topics) {
        return CivicIssue.builder()
                .id(IssueId.of(id))
                .community(HERE)
                .topics(Stream.of(topics).map(Topic::of).toList())
                .seats(seats)
                .build();
    }

    @Test
    void groupsThatCouldRegisterAndGroupsLeftAloneAreFound() {
        SocietyRegister register = SocietyRegister.builder()
                .addGroups(
                        group(
                                "ready",
                                SocialRegistrationTest.plan(50, 0),
                                new GroupSupport(SupportKind.MONEY, DAY),
                                new GroupSupport(SupportKind.PROJECT, DAY)),
                        group("paid", SocialRegistrationTest.plan(49, 0), new GroupSupport(SupportKind.MONEY, DAY)),
                        group(
                                "alone",
                                SocialRegistrationTest.plan(50, 0).liable(Optional.empty()),
                                new GroupSupport(SupportKind.POLICY, DAY.minusYears(1))))
                .build();

        SocietyReview review = SocietyReview.of(register, Examples.on(DAY));

        assertEquals(
                List.of("society.could-register ready", "society.money-only paid", "society.no-support alone"),
                Examples.codes(review.findings()));
        assertEquals(
                List.of(CriterionAnswer.MET, CriterionAnswer.NOT_MET, CriterionAnswer.NOT_VERIFIED),
                review.groups().stream().map(GroupStanding::registrable).toList());
        assertEquals(
                "society.too-few-members",
                review.groups().get(1).lacking().get(0).code());
        assertEquals(List.of("liable"), review.groups().get(2).missing().asList());
    }

    @Test
    void onlyWhoAgreedIsAskedAndAsManySeatsAreFilledAsCanBe() {
        SocietyRegister register = SocietyRegister.builder()
                .addTalents(
                        talent("p-1", HERE, "2026-01-01/..", "lifts", "greenery"),
                        talent("p-2", HERE, "2026-01-01/..", "lifts"),
                        talent("p-3", HERE, "2026-01-01/2026-06-30", "lifts"),
                        talent("p-4", HERE, "2026-01-01/..", "chess"),
                        talent("p-5", THERE, "2026-01-01/..", "lifts"))
                .addIssues(issue("lift", 1, "lifts"), issue("park", 2, "greenery", "dogs"))
                .build();

        SocietyReview review = SocietyReview.of(register, Examples.on(DAY));

        assertEquals(
                List.of("park p-1", "lift p-2"),
                review.seats().offers().stream()
                        .map(offer -> offer.issue() + " " + offer.person())
                        .toList());
        assertEquals(
                List.of(
                        "society.seats-empty park",
                        "society.talent-idle 310101002001",
                        "society.talent-idle 310101002002"),
                Examples.codes(review.findings()));
        assertFalse(review.findings().toString().contains("p-4"));
    }
}
