package dev.governance.duty;

import static dev.governance.duty.ReviewCases.COMMUNITY;
import static dev.governance.duty.ReviewCases.DISTRICT;
import static dev.governance.duty.ReviewCases.STREET;
import static dev.governance.duty.ReviewCases.codes;
import static dev.governance.duty.ReviewCases.inOrder;
import static dev.governance.duty.ReviewCases.inOrderAnd;
import static dev.governance.duty.ReviewCases.line;
import static dev.governance.duty.ReviewCases.powers;
import static dev.governance.duty.ReviewCases.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyReviewTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static DutyAssignment without(DutyAssignment.Builder line, String title) {
        return line.title(title).build();
    }

    @Test
    void anInventoryInOrderHasNoFinding() {
        DutyReview review = DutyReview.of(request(inOrder()).build());

        assertEquals(List.of(), review.findings());
        assertEquals(List.of(), review.exceptions());
        assertEquals(List.of(new StandingTotal(LineStanding.IN_ORDER, 3, 300, 0)), review.standings());
        assertEquals(Money.zero(), review.shortfall());
    }

    @Test
    void whatStandsTwiceIsADuplicateAlsoInANarrowerPlace() {
        DutyAssignment again = line("z", OrganizationKind.COUNTY_DEPARTMENT, STREET, "relief", Responsibility.LEAD)
                .build();

        DutyReview review = DutyReview.of(inOrderAnd(again).build());

        assertEquals(List.of("duty.duplicate"), codes(review));
        assertEquals("relief", review.findings().get(0).values().get("first"));
        assertEquals(LineStanding.DUPLICATE, review.standing(again.id()));
        assertEquals(LineStanding.IN_ORDER, review.standing(AssignmentId.of("relief")));
    }

    @ParameterizedTest
    @CsvSource({"RESIDENTS_COMMITTEE, FAULT", "SUBDISTRICT_OFFICE, FAULT", "PROPERTY_FIRM, WARNING"})
    void whatIsOnNoListIsToldByWhetherASourceIsNamed(OrganizationKind kind, Severity severity) {
        DutyAssignment bare = without(line("x", kind, COMMUNITY, "x", Responsibility.LEAD), "微信群打卡");
        DutyAssignment named =
                without(line("y", kind, COMMUNITY, "y", Responsibility.LEAD).addBasis(ReviewCases.LAW), "填表");

        DutyReview review = DutyReview.of(inOrderAnd(bare, named).build());

        assertEquals(List.of("duty.no-basis", "duty.unlisted"), codes(review));
        assertEquals(
                List.of(severity, severity),
                review.findings().stream().map(Finding::severity).toList());
        assertEquals(LineStanding.NO_BASIS, review.standing(bare.id()));
        assertEquals(LineStanding.UNLISTED, review.standing(named.id()));
    }

    @Test
    void aDutyThatTheCatalogueDoesNotHaveIsUnlisted() {
        DutyAssignment claimed = line("x", OrganizationKind.PROPERTY_FIRM, COMMUNITY, "relief", Responsibility.ASSIST)
                .duty(DutyId.of("another"))
                .build();

        assertEquals(List.of("duty.no-basis"), codes(inOrderAnd(claimed)));
    }

    @Test
    void aCommunityBodyDoesNothingOfTheNegativeList() {
        DutyAssignment fines = line(
                        "x", OrganizationKind.RESIDENTS_COMMITTEE, COMMUNITY, "fines", Responsibility.ASSIST)
                .build();
        DutyAssignment theirs = line("y", OrganizationKind.COUNTY_DEPARTMENT, DISTRICT, "fines", Responsibility.LEAD)
                .build();

        assertEquals(List.of("duty.on-negative-list"), codes(inOrderAnd(fines, theirs)));
    }

    @Test
    void whatRestsOnSomethingThatEndedIsFound() {
        NormativeDocument old = NormativeDocument.builder()
                .id(DocumentId.of("old"))
                .title("旧文件")
                .authority(OrganizationId.of("government"))
                .authorityKind(OrganizationKind.COUNTY_GOVERNMENT)
                .adopted(LocalDate.of(2019, 1, 1))
                .inForce(DateSpan.of(LocalDate.of(2019, 1, 1), JULY))
                .build();
        DutyAssignment help = DutyAssignment.builder()
                .from(ReviewCases.reliefHelp())
                .addBasis(Citation.builder().document("旧文件").build())
                .build();
        DutyReviewRequest.Builder request = request(List.of(ReviewCases.mediation(), ReviewCases.relief(), help))
                .documents(DocumentRegister.builder().addDocuments(old).build());

        assertEquals(List.of("duty.basis-lapsed"), codes(request));
        assertEquals(
                "2019-01-01/2026-07-01",
                DutyReview.of(request.build()).findings().get(0).values().get("inForce"));
    }

    @Test
    void daysOutsideOfTheCatalogueAreFound() {
        DutyReviewRequest.Builder request = request(List.of(DutyAssignment.builder()
                        .from(ReviewCases.mediation())
                        .during(DateSpan.starting(JULY))
                        .build()))
                .during(DateSpan.starting(LocalDate.of(2026, 1, 1)));

        assertTrue(codes(request).contains("duty.catalogue-not-in-force"));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTS_COMMITTEE, 310101002001, duty.assist-matter-led",
        "SUBDISTRICT_OFFICE, 310101002, duty.handed-to-subdistrict",
        "PROPERTY_FIRM, 310101002, duty.misplaced-lead"
    })
    void anotherBodyThanTheOneWhoseDutyItIsDoesNotLead(OrganizationKind kind, String place, String code) {
        DutyAssignment lead =
                line("x", kind, place, "relief", Responsibility.LEAD).build();
        DutyReviewRequest.Builder request = request(List.of(ReviewCases.mediation(), ReviewCases.relief(), lead));

        List<String> codes = codes(request);

        assertTrue(codes.contains(code), codes::toString);
        assertEquals(LineStanding.MISPLACED_LEAD, DutyReview.of(request.build()).standing(lead.id()));
    }

    @Test
    void anotherDepartmentDoesNotLeadEither() {
        DutyAssignment other = DutyAssignment.builder()
                .from(ReviewCases.relief())
                .department("公安")
                .build();

        assertEquals(
                List.of("duty.misplaced-lead"),
                codes(request(List.of(ReviewCases.mediation(), other, ReviewCases.reliefHelp()))));
    }

    @Test
    void whoeverWasGivenPowersForTheDutyMayLead() {
        DutyAssignment lead = line(
                        "x", OrganizationKind.COMMUNITY_SERVICE_STATION, COMMUNITY, "relief", Responsibility.LEAD)
                .means(TransferPackage.builder().funds(Money.ofYuan(4_000)).build())
                .build();
        PowerHolding given = PowerHolding.builder()
                .body(lead.body())
                .duty(DutyId.of("relief"))
                .addPowers(Power.DECIDE)
                .during(ReviewCases.YEAR)
                .addCitations(ReviewCases.LAW)
                .build();

        assertEquals(
                List.of(),
                codes(request(List.of(ReviewCases.mediation(), lead))
                        .powers(PowerRegister.builder().addHoldings(given).build())));
    }

    @Test
    void theDepartmentOfTheCityGoesBeforeThatOfTheCountyWhereThereIsThatRule() {
        DutyAssignment city = line("city", OrganizationKind.CITY_DEPARTMENT, "3101", "relief", Responsibility.LEAD)
                .build();
        DutyReviewRequest.Builder request = inOrderAnd(city);

        DutyReview review = DutyReview.of(request.build());
        assertEquals(List.of("duty.overlap-city-leads"), codes(review));
        assertEquals(LineStanding.OVERLAPPING, review.standing(AssignmentId.of("relief")));
        assertEquals(LineStanding.IN_ORDER, review.standing(city.id()));

        DutyStandard silent = DutyStandard.builder()
                .from(ReviewCases.standard())
                .rules(ImmutableMap.of(DutyRule.ONE_LEAD, "exactly-one"))
                .build();
        DutyReview unsettled = DutyReview.of(request.standard(silent).build());
        assertEquals(List.of("duty.overlap"), codes(unsettled));
        assertEquals(Severity.FAULT, unsettled.findings().get(0).severity());
    }

    @Test
    void twoBodiesMayLeadOneAfterTheOther() {
        DutyAssignment first = line("a", OrganizationKind.COUNTY_DEPARTMENT, DISTRICT, "relief", Responsibility.LEAD)
                .during(DateSpan.before(JULY))
                .build();
        DutyAssignment second = line("b", OrganizationKind.COUNTY_DEPARTMENT, DISTRICT, "relief", Responsibility.LEAD)
                .body(OrganizationId.of("another bureau"))
                .during(DateSpan.starting(JULY))
                .build();

        assertEquals(
                List.of(), codes(request(List.of(ReviewCases.mediation(), first, second, ReviewCases.reliefHelp()))));
    }

    @Test
    void daysOnWhichNobodyLeadsAreFoundAndWhoHelpsIsAnOrphan() {
        DutyAssignment half = DutyAssignment.builder()
                .from(ReviewCases.relief())
                .during(DateSpan.before(JULY))
                .build();
        DutyReview review = DutyReview.of(request(List.of(ReviewCases.mediation(), half, ReviewCases.reliefHelp()))
                .build());

        assertEquals(List.of("duty.orphan"), codes(review));
        assertEquals("2026-07-01/2027-01-01", review.findings().get(0).values().get("days"));
        assertEquals(LineStanding.ORPHAN, review.standing(AssignmentId.of("relief-help")));
    }

    @Test
    void aDutyThatNobodyLeadsAnywhereIsToldOnce() {
        DutyReview review = DutyReview.of(request(inOrder().subList(0, 1))
                .addPlaces(DivisionCode.parse(COMMUNITY), DivisionCode.parse("310101002002"))
                .build());

        assertEquals(List.of("duty.orphan", "duty.orphan"), codes(review));
        assertEquals(
                List.of("310101002002 1", "310101002001 2"),
                review.findings().stream()
                        .map(f -> f.values().get("place") + " " + f.values().get("places"))
                        .toList());
    }

    @Test
    void whatIsBoughtNeedsALeadOnlyWhereSomebodyTakesPart() {
        DutyAssignment supervised = line(
                        "x", OrganizationKind.SUBDISTRICT_OFFICE, STREET, "care", Responsibility.SUPERVISE)
                .build();

        assertEquals(List.of("duty.orphan"), codes(inOrderAnd(supervised)));
    }

    @Test
    void nobodySupervisesItself() {
        DutyAssignment does = line("x", OrganizationKind.PRIVATE_NON_ENTERPRISE, STREET, "care", Responsibility.LEAD)
                .build();
        DutyAssignment watches = line(
                        "y", OrganizationKind.PRIVATE_NON_ENTERPRISE, COMMUNITY, "care", Responsibility.SUPERVISE)
                .build();

        assertEquals(List.of("duty.supervises-itself"), codes(inOrderAnd(does, watches)));
    }

    @Test
    void aDutyWithoutItsPowerIsFoundAndBlankPowersAreAQuestion() {
        DutyAssignment none = DutyAssignment.builder()
                .from(ReviewCases.mediation())
                .means(powers(Power.CONVENE))
                .build();
        DutyAssignment blank = DutyAssignment.builder()
                .from(ReviewCases.mediation())
                .means(TransferPackage.unsaid())
                .build();

        assertEquals(
                List.of("duty.without-power"),
                codes(request(List.of(none, ReviewCases.relief(), ReviewCases.reliefHelp()))));
        assertEquals(
                List.of("duty.powers-untold"),
                codes(request(List.of(blank, ReviewCases.relief(), ReviewCases.reliefHelp()))));
    }

    @Test
    void powersMustBeHeldOnAllDaysAndOnesWithoutADutyAreFound() {
        PowerHolding.Builder holding = PowerHolding.builder()
                .body(OrganizationId.of("RESIDENTS_COMMITTEE"))
                .addPowers(Power.MEDIATE)
                .addCitations(ReviewCases.LAW);
        DutyAssignment blank = DutyAssignment.builder()
                .from(ReviewCases.mediation())
                .means(TransferPackage.unsaid())
                .build();
        DutyReviewRequest.Builder request = request(List.of(blank, ReviewCases.relief(), ReviewCases.reliefHelp()));

        assertEquals(
                List.of(),
                codes(request.powers(PowerRegister.builder()
                        .addHoldings(
                                holding.during(DateSpan.before(JULY)).build(),
                                holding.during(DateSpan.starting(JULY)).build())
                        .build())));
        assertEquals(
                List.of("duty.without-power"),
                codes(request.powers(PowerRegister.builder()
                        .addHoldings(holding.during(DateSpan.starting(JULY)).build())
                        .build())));
        assertEquals(
                List.of("duty.power-without-duty"),
                codes(request.powers(PowerRegister.builder()
                        .addHoldings(holding.addPowers(Power.PENALISE)
                                .during(ReviewCases.YEAR)
                                .build())
                        .build())));
    }

    @Test
    void aSubdistrictOfficeWithAPowerAndWithoutTheDutyIsFoundTheSameWay() {
        DutyAssignment office = line("x", OrganizationKind.SUBDISTRICT_OFFICE, STREET, "mediate", Responsibility.ASSIST)
                .means(powers())
                .build();
        PowerHolding orders = PowerHolding.builder()
                .body(office.body())
                .addPowers(Power.ORDER)
                .during(ReviewCases.YEAR)
                .addCitations(ReviewCases.LAW)
                .build();

        assertEquals(
                List.of("duty.without-power", "duty.power-without-duty"),
                codes(inOrderAnd(office)
                        .powers(PowerRegister.builder().addHoldings(orders).build())));
    }

    @Test
    void moneyFollowsTheTaskToTheFen() {
        DutyAssignment short1 = DutyAssignment.builder()
                .from(ReviewCases.reliefHelp())
                .means(TransferPackage.builder().funds(Money.ofFen(399_999)).build())
                .build();
        DutyReview review = DutyReview.of(request(List.of(ReviewCases.mediation(), ReviewCases.relief(), short1))
                .build());

        assertEquals(List.of("duty.unfunded"), codes(review));
        assertEquals(Money.ofFen(1), review.shortfall());
        assertEquals("0.01", review.findings().get(0).values().get("missing"));
    }

    @Test
    void hoursThatNobodyCountedAreAQuestionAndNoYes() {
        DutyAssignment uncounted = DutyAssignment.builder()
                .from(ReviewCases.reliefHelp())
                .hours(Optional.empty())
                .build();
        DutyReview review = DutyReview.of(request(List.of(ReviewCases.mediation(), ReviewCases.relief(), uncounted))
                .build());

        assertEquals(List.of("duty.workload-untold"), codes(review));
        assertEquals(LineStanding.UNTOLD, review.standing(uncounted.id()));
        assertEquals(1, review.standings().get(0).uncounted());
    }

    @Test
    void hoursAreReconciledAndWhatStandsTwiceCountsOnce() {
        OrganizationId committee = OrganizationId.of("RESIDENTS_COMMITTEE");
        DutyAssignment twice = DutyAssignment.builder()
                .from(ReviewCases.mediation())
                .id(AssignmentId.of("z"))
                .build();

        assertEquals(List.of(), codes(request(inOrder()).addStatedHours(new StatedHours(committee, 200))));
        assertEquals(
                List.of("duty.duplicate"), codes(inOrderAnd(twice).addStatedHours(new StatedHours(committee, 200))));
        assertEquals(
                List.of("duty.hours-differ"),
                codes(request(inOrder()).addStatedHours(new StatedHours(committee, 201))));
    }

    @Test
    void linesOutsideOfThePeriodAreCountedAndNotReviewed() {
        DutyAssignment past = DutyAssignment.builder()
                .from(ReviewCases.mediation())
                .id(AssignmentId.of("past"))
                .during(DateSpan.ofYear(2024))
                .build();
        DutyReview review = DutyReview.of(inOrderAnd(past).build());

        assertEquals(List.of(), review.findings());
        assertEquals(LineStanding.OUTSIDE_PERIOD, review.standing(past.id()));
        assertEquals(4, review.lines());
        assertEquals(400, review.hours());
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        List<DutyAssignment> lines = List.of(
                ReviewCases.mediation(),
                ReviewCases.relief(),
                line("a", OrganizationKind.COUNTY_DEPARTMENT, DISTRICT, "relief", Responsibility.LEAD)
                        .build(),
                line("b", OrganizationKind.CITY_DEPARTMENT, "3101", "relief", Responsibility.LEAD)
                        .build(),
                line("c", OrganizationKind.PROPERTY_FIRM, STREET, "mediate", Responsibility.ASSIST)
                        .build());

        assertEquals(
                DutyReview.of(request(lines).build()),
                DutyReview.of(request(Lists.reverse(lines)).build()));
    }

    @Test
    void oneIdIsOneLine() {
        DutyReviewRequest.Builder twice = request(List.of(ReviewCases.relief(), ReviewCases.relief()));

        assertThrows(IllegalStateException.class, twice::build);
    }
}
