package dev.governance.duty;

import static dev.governance.duty.ReviewCases.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.DateSpan;
import dev.governance.basics.ProfileId;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 潍坊市12345政务服务便民热线条例 art. 24 and 北京市接诉即办工作条例 art. 17, as cases. */
class LeadResolverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final DivisionCode HERE = DivisionCode.parse(ReviewCases.COMMUNITY);
    private static final DutyId RELIEF = DutyId.of("relief");

    private static LeadAnswer resolve(DutyStandard standard, DutyAssignment... lines) {
        return LeadResolver.of(ReviewCases.catalogue(), List.of(lines), standard)
                .resolve(RELIEF, HERE, DAY);
    }

    private static String why(LeadAnswer answer) {
        LeadAnswer.Unassigned unassigned = assertInstanceOf(LeadAnswer.Unassigned.class, answer);
        ReviewCases.isTold(unassigned.why());
        return unassigned.why().code();
    }

    private static LeadAnswer assigned(String body) {
        return new LeadAnswer.Assigned(RELIEF, OrganizationId.of(body), ImmutableList.of());
    }

    private static DutyAssignment city() {
        return line("city", OrganizationKind.CITY_DEPARTMENT, "3101", "relief", Responsibility.LEAD)
                .build();
    }

    @Test
    void whoeverLeadsInAPlaceAroundLeadsHereAndOnlyOnItsDays() {
        assertEquals(assigned("COUNTY_DEPARTMENT"), resolve(ReviewCases.standard(), ReviewCases.relief()));

        DutyAssignment past = DutyAssignment.builder()
                .from(ReviewCases.relief())
                .during(DateSpan.before(DAY))
                .build();
        assertEquals("duty.nobody-leads", why(resolve(ReviewCases.standard(), past)));
        assertEquals("duty.nobody-leads", why(resolve(ReviewCases.standard(), ReviewCases.reliefHelp())));
    }

    @Test
    void aCommunityThatWasMadeTheLeadDoesNotTakeTheDutyFromTheDepartment() {
        DutyAssignment pushed = line(
                        "pushed",
                        OrganizationKind.RESIDENTS_COMMITTEE,
                        ReviewCases.COMMUNITY,
                        "relief",
                        Responsibility.LEAD)
                .build();

        assertEquals(assigned("COUNTY_DEPARTMENT"), resolve(ReviewCases.standard(), pushed, ReviewCases.relief()));
    }

    @Test
    void theCityLeadsBeforeTheCountyWhereTheRuleIsInForceAndNobodyElsewhere() {
        DutyStandard weifang = DutyStandard.of(StandardNorms.all(), DAY, ProfileId.of("weifang-example"));
        DutyStandard before =
                DutyStandard.of(StandardNorms.all(), LocalDate.of(2021, 12, 14), ProfileId.of("weifang-example"));
        DutyStandard none = DutyStandard.builder().rules(ImmutableMap.of()).build();

        LeadAnswer.Assigned answer =
                assertInstanceOf(LeadAnswer.Assigned.class, resolve(weifang, ReviewCases.relief(), city()));
        assertEquals(OrganizationId.of("CITY_DEPARTMENT"), answer.body());
        assertEquals(Optional.of("24"), answer.citations().get(0).article());
        assertEquals("duty.several-lead", why(resolve(before, ReviewCases.relief(), city())));
        assertEquals("duty.several-lead", why(resolve(none, ReviewCases.relief(), city())));
    }

    @Test
    void aMatterIsKnownByItsNameOrByOneOfItsKeywordsAlone() {
        DutyCatalogue catalogue = DutyCatalogue.builder()
                .from(ReviewCases.catalogue())
                .duties(ReviewCases.catalogue().duties().stream()
                        .map(duty -> Duty.builder()
                                .from(duty)
                                .addKeywords(duty.id().equals(RELIEF) ? "低保" : "小区", "补贴")
                                .build())
                        .toList())
                .build();
        LeadResolver resolver = LeadResolver.of(catalogue, List.of(ReviewCases.relief()), ReviewCases.standard());

        assertEquals(assigned("COUNTY_DEPARTMENT"), resolver.resolve("事项relief", HERE, DAY));
        assertEquals(assigned("COUNTY_DEPARTMENT"), resolver.resolve("想问低保怎么办", HERE, DAY));
        assertEquals("duty.matter-unknown", why(resolver.resolve("补贴", HERE, DAY)));
        assertEquals("duty.matter-unknown", why(resolver.resolve("天气", HERE, DAY)));
        assertEquals("duty.matter-unknown", why(resolver.resolve(DutyId.of("none"), HERE, DAY)));
    }

    @Test
    void theMatrixShowsWhatIsListedBesideWhatIsDone() {
        DutyAssignment pushed = line(
                        "pushed",
                        OrganizationKind.RESIDENTS_COMMITTEE,
                        ReviewCases.COMMUNITY,
                        "relief",
                        Responsibility.LEAD)
                .build();
        ResponsibilityMatrix matrix = ResponsibilityMatrix.of(
                ReviewCases.catalogue(),
                Stream.concat(ReviewCases.inOrder().stream(), Stream.of(pushed)).toList());
        MatrixRow relief = matrix.rows().get(1);

        MatrixCell committee = relief.cell(DutyActor.RESIDENTS_COMMITTEE).orElseThrow();
        assertEquals(List.of(Responsibility.LEAD), committee.extra().asList());
        assertEquals(List.of(), committee.missing().asList());
        assertEquals(2, committee.lines());
        MatrixCell care =
                matrix.rows().get(3).cell(DutyActor.SUBDISTRICT_OFFICE).orElseThrow();
        assertEquals(List.of(Responsibility.SUPERVISE), care.missing().asList());
        for (MatrixRow row : ResponsibilityMatrix.of(ReviewCases.catalogue()).rows()) {
            long leads = row.cells().stream()
                    .filter(cell -> cell.listed().contains(Responsibility.LEAD))
                    .count();
            assertEquals(1, leads, row.duty()::value);
        }
    }
}
