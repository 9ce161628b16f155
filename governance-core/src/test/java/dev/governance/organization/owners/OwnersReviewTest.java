package dev.governance.organization.owners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Share;
import dev.governance.organization.Examples;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnersReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final DivisionCode COMMUNITY = DivisionCode.parse("310101002001");

    private static Compound.Builder compound(String id, OwnersStep... steps) {
        return Compound.builder()
                .id(CompoundId.of(id))
                .community(COMMUNITY)
                .households(300)
                .owners(300)
                .delivered(Share.parse("1/2"))
                .asking(15)
                .developerAsks(false)
                .addSteps(steps);
    }

    private static OwnersStep step(OwnersMove move, String day, long people) {
        return OwnersStep.builder()
                .move(move)
                .day(LocalDate.parse(day))
                .actor(OrganizationId.of("street"))
                .people(people == 0 ? Optional.empty() : Optional.of(people))
                .build();
    }

    private static OwnersStep[] filed(String year, long people) {
        return new OwnersStep[] {
            step(OwnersMove.APPLY, year + "-01-10", 0),
            step(OwnersMove.FORM_PREPARATORY_GROUP, year + "-02-20", 9),
            step(OwnersMove.HOLD_FIRST_ASSEMBLY, year + "-05-01", people),
            step(OwnersMove.FILE, year + "-05-20", 0)
        };
    }

    private static OwnersReview review(Compound... compounds) {
        return OwnersReview.of(
                OwnersRegister.builder()
                        .addCommunities(COMMUNITY, DivisionCode.parse("310101002002"))
                        .addCompounds(compounds)
                        .build(),
                Examples.on(DAY));
    }

    @Test
    void countsCommunitiesWithACommittee() {
        OwnersReview review =
                review(compound("a", filed("2024", 5)).build(), compound("b").build());

        assertEquals(2, review.coverage().communities());
        assertEquals(1, review.coverage().covered());
        assertEquals(1, review.coverage().committees());
        assertEquals(OwnersState.COMMITTEE_FILED, review.steps().get(0).state());
        assertEquals(
                Optional.of(LocalDate.of(2029, 5, 1)), review.steps().get(0).due());
        assertEquals(OwnersMove.APPLY, review.steps().get(1).next());
    }

    @Test
    void saysWhatIsMissingBeforeAnAssemblyCanBeAppliedFor() {
        NextStep step = review(compound("a")
                        .delivered(Share.parse("49/100"))
                        .asking(14)
                        .build())
                .steps()
                .get(0);

        assertEquals(OwnersMove.FORM_MANAGEMENT_COMMITTEE, step.next());
        assertEquals(List.of("owners.delivered-short a", "owners.nobody-asked a"), Examples.codes(step.missing()));
        assertEquals(
                List.of(),
                review(compound("a").asking(0).developerAsks(true).build())
                        .steps()
                        .get(0)
                        .missing(),
                "the developer may ask as well");
    }

    @Test
    void aCommitteeIsOddAndHasFiveMembersOrThreeInASmallCompound() {
        assertEquals(
                OwnersState.PREPARING,
                review(compound("a", filed("2024", 6)).build()).steps().get(0).state());
        assertEquals(
                OwnersState.PREPARING,
                review(compound("a", filed("2024", 3)).build()).steps().get(0).state());
        Compound small = compound("a", filed("2024", 3)).households(100).build();
        assertEquals(OwnersState.COMMITTEE_FILED, review(small).steps().get(0).state());
        assertEquals(
                List.of("owners.committee-size a", "process.event-not-allowed a"),
                review(compound("a", filed("2024", 6)).build()).findings().stream()
                        .map(found -> found.code() + " " + found.subject().orElseThrow())
                        .sorted()
                        .toList());
    }

    @Test
    void stepsThatAreLateAreFound() {
        Compound unfiled = compound("a", filed("2024", 5)[0], filed("2024", 5)[1], filed("2024", 5)[2])
                .build();
        Compound over = compound("b", filed("2020", 5)).build();
        Compound temporary = compound("c", step(OwnersMove.FORM_MANAGEMENT_COMMITTEE, "2023-01-01", 7))
                .build();
        Compound fresh = compound("d", step(OwnersMove.FORM_MANAGEMENT_COMMITTEE, "2024-01-01", 7))
                .build();

        OwnersReview review = review(unfiled, over, temporary, fresh);

        assertEquals(
                List.of("owners.step-overdue a", "owners.step-overdue b", "owners.step-overdue c"),
                Examples.codes(review.findings()));
        assertEquals(OwnersMove.FILE, review.steps().get(0).next());
        assertEquals(OwnersMove.RE_ELECT, review.steps().get(1).next());
        assertEquals(OwnersState.MANAGEMENT_COMMITTEE, review.steps().get(3).state());
    }

    private static PropertyService.Builder service() {
        return PropertyService.builder()
                .firm(OrganizationId.of("firm"))
                .contract(DateSpan.ofYear(2026))
                .standard("grade two")
                .addInspections(new ServiceInspection(LocalDate.of(2026, 3, 1), 10, 8))
                .rated(50)
                .satisfied(30)
                .addRepairs(repair("2026-05-01", "2026-05-03", "2026-05-03"))
                .controlActs(10)
                .serviceActs(10);
    }

    private static Repair repair(String asked, String due, String done) {
        return Repair.builder()
                .asked(LocalDate.parse(asked))
                .due(LocalDate.parse(due))
                .done(LocalDate.parse(done))
                .build();
    }

    @Test
    void aServiceAtTheBoundsIsFine() {
        assertEquals(
                List.of(),
                review(compound("a").service(service().build()).build()).findings());
    }

    @Test
    void strongControlAndWeakServiceAreFound() {
        PropertyService weak = service()
                .contract(DateSpan.ofYear(2025))
                .inspections(List.of(new ServiceInspection(LocalDate.of(2025, 12, 31), 10, 7)))
                .satisfied(29)
                .addRepairs(repair("2026-05-01", "2026-05-03", "2026-05-04"))
                .controlActs(11)
                .build();

        OwnersReview review = review(compound("a").service(weak).build());

        assertEquals(
                List.of(
                        "owners.contract-over a",
                        "owners.inspection-failed a",
                        "owners.inspection-overdue a",
                        "owners.rating-low a",
                        "owners.repairs-late a",
                        "owners.strong-control-weak-service a"),
                Examples.codes(review.findings()));
        assertEquals(Optional.of(Share.of(11, 21)), review.services().get(0).control());
    }

    @Test
    void theRatingOfAFewOwnersIsNotTold() {
        OwnersReview review = review(
                compound("a").service(service().rated(29).satisfied(0).build()).build());

        assertEquals(Optional.empty(), review.services().get(0).satisfied());
        assertEquals(List.of(), review.findings());
    }

    @Test
    void nationalNormsLeaveMostOpenAndDecideNothingOfIt() {
        OwnersRegister register = OwnersRegister.builder()
                .addCompounds(compound("a", filed("2024", 6)).build())
                .build();

        OwnersReview review = OwnersReview.of(register, Examples.nationalOn(DAY));

        assertEquals(OwnersState.COMMITTEE_FILED, review.steps().get(0).state());
        assertTrue(review.findings().isEmpty());
        assertFalse(review.open().stream()
                .map(Finding::values)
                .anyMatch(values -> values.containsValue("owners.filing-days")));
        assertEquals(17, review.open().size());
    }
}
