package dev.governance.organization.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Share;
import dev.governance.json.JsonFormat;
import dev.governance.organization.CriterionAnswer;
import dev.governance.organization.Examples;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartyReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final DivisionCode FIRST = DivisionCode.parse("310101002001");
    private static final DivisionCode SECOND = DivisionCode.parse("310101002002");
    private static final DateSpan LONG = DateSpan.starting(LocalDate.of(2020, 1, 1));

    private static PartyUnit.Builder unit(String id, DivisionCode place, PartyForm form, long members) {
        return PartyUnit.builder()
                .organization(OrganizationId.of(id))
                .division(place)
                .form(form)
                .during(LONG)
                .members(members)
                .activities(IntStream.range(0, 12).mapToObj(DAY::minusMonths).toList())
                .communityMatters(List.of(DAY.minusDays(10), DAY.minusDays(100)))
                .lastElection(LocalDate.of(2022, 1, 1));
    }

    private static PartyReview review(PartyUnit... units) {
        return PartyReview.of(
                PartyRegister.builder()
                        .addCommunities(FIRST, SECOND)
                        .addUnits(units)
                        .build(),
                Examples.on(DAY));
    }

    @Test
    void aBranchWithoutActivityCoversOnPaperOnly() {
        PartyReview review = review(
                unit("a", FIRST, PartyForm.BRANCH, 12).activities(List.of()).build());

        assertEquals(1, review.coverage().nominal());
        assertEquals(0, review.coverage().effective());
        assertEquals(CriterionAnswer.NOT_MET, review.coverage().lines().get(0).effective());
        assertEquals(List.of("party.inactive a", "party.none 310101002002"), Examples.codes(review.findings()));
    }

    @Test
    void aBranchHasThreeMembersAndGenerallyFiftyAtMost() {
        for (Map.Entry<Long, Boolean> count :
                Map.of(2L, false, 3L, true, 50L, true, 51L, false).entrySet()) {
            PartyReview review =
                    review(unit("a", FIRST, PartyForm.BRANCH, count.getKey()).build());
            assertEquals(
                    count.getValue() ? CriterionAnswer.MET : CriterionAnswer.NOT_MET,
                    review.coverage().standings().get(0).answers().get(PartyCriterion.FORM),
                    count::toString);
        }
    }

    @Test
    void aGroupIsEnoughForTwoMembersOrBesideABranch() {
        assertEquals(
                CriterionAnswer.MET,
                review(unit("a", FIRST, PartyForm.GROUP, 2).build())
                        .coverage()
                        .lines()
                        .get(0)
                        .effective());
        assertEquals(
                CriterionAnswer.NOT_MET,
                review(unit("a", FIRST, PartyForm.GROUP, 3).build())
                        .coverage()
                        .lines()
                        .get(0)
                        .effective());
        assertEquals(
                List.of("party.none 310101002002"),
                Examples.codes(review(
                                unit("a", FIRST, PartyForm.GROUP, 3).build(),
                                unit("b", FIRST, PartyForm.BRANCH, 9).build())
                        .findings()));
    }

    @Test
    void anElectionIsOverdueTheDayAfterFiveYears() {
        PartyUnit due = unit("a", FIRST, PartyForm.BRANCH, 9)
                .lastElection(DAY.minusYears(5))
                .build();
        PartyUnit overdue = unit("b", SECOND, PartyForm.BRANCH, 9)
                .lastElection(DAY.minusYears(5).minusDays(1))
                .build();

        assertEquals(
                List.of("party.election-overdue b"),
                Examples.codes(review(due, overdue).findings()));
    }

    @Test
    void whatIsNotVerifiedIsNotDecided() {
        PartyRegister register = PartyRegister.builder()
                .addCommunities(FIRST)
                .addUnits(unit("a", FIRST, PartyForm.BRANCH, 9).build())
                .build();

        PartyReview review = PartyReview.of(register, Examples.nationalOn(DAY));

        assertEquals(
                CriterionAnswer.NOT_VERIFIED, review.coverage().lines().get(0).effective());
        assertEquals(
                CriterionAnswer.MET,
                review.coverage().standings().get(0).answers().get(PartyCriterion.FORM));
        assertEquals(List.of(), review.coverage().members(), "no least count is known, so none is told");
        assertEquals(6, review.open().size());
    }

    @Test
    void countsOfMembersAreHiddenWhereTheyAreSmall() {
        PartyReview review = review(
                unit("a", FIRST, PartyForm.BRANCH, 40).build(),
                unit("b", SECOND, PartyForm.GROUP, 2).build());

        assertTrue(review.coverage().members().stream()
                .allMatch(cell -> cell.members().isEmpty()));
        assertFalse(JsonFormat.standard().write(review).contains("40"));
    }

    @Test
    void guidanceIsMissingIdleOrOverdue() {
        GuidanceMatter idle = GuidanceMatter.builder()
                .title("charter")
                .raised(DAY.minusDays(200))
                .addActions(new GuidanceAction(DAY.minusDays(91), "a talk"))
                .build();
        GuidanceMatter late = GuidanceMatter.builder()
                .title("election")
                .raised(DAY.minusDays(20))
                .due(DAY.minusDays(1))
                .build();
        PartyRegister register = PartyRegister.builder()
                .addUnits(unit("street", DivisionCode.parse("310101002000"), PartyForm.COMMITTEE, 300)
                        .build())
                .addGuided(OrganizationId.of("owners"), OrganizationId.of("club"))
                .addGuidances(Guidance.builder()
                        .guide(OrganizationId.of("street"))
                        .guided(OrganizationId.of("owners"))
                        .during(LONG)
                        .addMatters(
                                idle,
                                late,
                                GuidanceMatter.builder().from(late).settled(DAY).build())
                        .build())
                .build();

        assertEquals(
                List.of("party.guidance-idle owners", "party.guidance-missing club", "party.guidance-overdue owners"),
                Examples.codes(PartyReview.of(register, Examples.on(DAY)).findings()));
    }

    @Test
    void bothSidesOfAnAgreementAreScored() {
        CoBuildingPledge kept = CoBuildingPledge.builder()
                .title("hall on Sundays")
                .list(CoBuildingList.RESOURCE)
                .side(CoBuildingSide.PARTNER)
                .due(DAY.minusDays(30))
                .kept(DAY.minusDays(30))
                .confirmed(true)
                .build();
        CoBuildingPledge late = CoBuildingPledge.builder()
                .from(kept)
                .title("tutors")
                .kept(DAY.minusDays(29))
                .build();
        CoBuildingPledge open = CoBuildingPledge.builder()
                .title("list of needs")
                .list(CoBuildingList.NEED)
                .side(CoBuildingSide.HOST)
                .due(DAY.minusDays(1))
                .confirmed(false)
                .build();
        PartyRegister register = PartyRegister.builder()
                .addAgreements(CoBuildingAgreement.builder()
                        .id(AgreementId.of("C-1"))
                        .host(OrganizationId.of("committee"))
                        .partner(OrganizationId.of("school"))
                        .during(LONG)
                        .addSigned(CoBuildingSide.HOST)
                        .addPledges(kept, late, open)
                        .build())
                .build();

        PartyReview review = PartyReview.of(register, Examples.on(DAY));

        assertEquals(2, review.scorecards().size());
        assertEquals(Optional.of(Share.none()), review.scorecards().get(0).keptShare());
        assertEquals(Optional.of(Share.of(1, 2)), review.scorecards().get(1).keptShare());
        assertEquals(
                List.of(
                        "party.co-building-list-missing C-1",
                        "party.co-building-overdue C-1",
                        "party.co-building-unsigned C-1"),
                Examples.codes(review.findings()));
    }
}
