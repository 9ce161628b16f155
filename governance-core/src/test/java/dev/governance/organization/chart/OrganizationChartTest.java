package dev.governance.organization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.DateSpan;
import dev.governance.basics.PersonId;
import dev.governance.basics.Ratio;
import dev.governance.organization.Examples;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganizationChartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate CHANGE = LocalDate.of(2026, 3, 1);
    private static final DateSpan LONG = DateSpan.starting(LocalDate.of(2020, 1, 1));
    private static final DivisionCode COMMUNITY = DivisionCode.parse("310101002001");

    private static OrganizationId id(String text) {
        return OrganizationId.of(text);
    }

    private static ChartUnit unit(String id, ChartLevel level, long staff, long front) {
        return unit(id, level, staff, front, LONG);
    }

    private static ChartUnit unit(String id, ChartLevel level, long staff, long front, DateSpan during) {
        return ChartUnit.builder()
                .organization(Organization.builder()
                        .id(id(id))
                        .name(id)
                        .kind(
                                level == ChartLevel.COMMUNITY
                                        ? OrganizationKind.RESIDENTS_COMMITTEE
                                        : OrganizationKind.SUBDISTRICT_OFFICE)
                        .division(level == ChartLevel.COMMUNITY ? Optional.of(COMMUNITY) : Optional.empty())
                        .build())
                .level(level)
                .during(during)
                .posts(staff)
                .staff(staff)
                .frontLine(front)
                .openness(level == ChartLevel.COMMUNITY ? Openness.ELECTED : Openness.CLOSED)
                .build();
    }

    private static ChartLink link(String child, String parent, DateSpan during) {
        return new ChartLink(id(child), id(parent), during);
    }

    private static OrganizationChart.Builder small() {
        return OrganizationChart.builder()
                .addUnits(
                        unit("county", ChartLevel.COUNTY, 10, 0),
                        unit("street", ChartLevel.SUBDISTRICT, 10, 5),
                        unit("committee", ChartLevel.COMMUNITY, 8, 8))
                .addLinks(link("street", "county", LONG), link("committee", "street", LONG));
    }

    @Test
    void knowsWhoStandsAboveWhomOnADay() {
        OrganizationChart chart = small().build();

        assertEquals(Optional.of(id("street")), chart.parentOf(id("committee"), DAY));
        assertEquals(Optional.empty(), chart.parentOf(id("committee"), LocalDate.of(2019, 1, 1)));
        assertEquals(Optional.empty(), chart.parentOf(id("county"), DAY));
    }

    @Test
    void refusesACircleButNotOneThatNeverStandsAtATime() {
        OrganizationChart.Builder circle = small().addLinks(link("county", "committee", LONG));

        assertTrue(assertThrows(IllegalStateException.class, circle::build)
                .getMessage()
                .contains("circle"));
        OrganizationChart turned = OrganizationChart.builder()
                .addUnits(unit("a", ChartLevel.COUNTY, 1, 0), unit("b", ChartLevel.COUNTY, 1, 0))
                .addLinks(link("a", "b", DateSpan.before(CHANGE)), link("b", "a", DateSpan.starting(CHANGE)))
                .build();
        assertEquals(Optional.of(id("a")), turned.parentOf(id("b"), CHANGE));
    }

    @Test
    void refusesTwoBodiesAboveOneAtATimeAndUnknownBodies() {
        OrganizationChart.Builder two = small().addLinks(link("committee", "county", DateSpan.ofYear(2026)));
        OrganizationChart.Builder unknown = small().addLinks(link("committee", "nobody", LONG));

        assertTrue(assertThrows(IllegalStateException.class, two::build)
                .getMessage()
                .contains("at the same time"));
        assertTrue(assertThrows(IllegalStateException.class, unknown::build)
                .getMessage()
                .contains("nobody"));
    }

    @Test
    void splitsABodyAndKeepsWhatWas() {
        Reorganization split = Reorganization.builder()
                .kind(ReorganizationKind.SPLIT)
                .day(CHANGE)
                .addBefore(id("committee"))
                .addAfter(id("east"), id("west"))
                .build();
        OrganizationChart before = small().addMemberships(ChartMembership.builder()
                        .person(PersonId.of("p-1"))
                        .organization(id("committee"))
                        .during(LONG)
                        .build())
                .build();

        OrganizationChart after = before.reorganized(
                split,
                List.of(
                        unit("east", ChartLevel.COMMUNITY, 4, 4, DateSpan.starting(CHANGE)),
                        unit("west", ChartLevel.COMMUNITY, 4, 4, DateSpan.starting(CHANGE))),
                List.of(
                        link("east", "street", DateSpan.starting(CHANGE)),
                        link("west", "street", DateSpan.starting(CHANGE))));

        assertEquals(3, after.on(CHANGE.minusDays(1)).size());
        assertEquals(4, after.on(CHANGE).size());
        assertEquals(Optional.empty(), after.parentOf(id("committee"), CHANGE));
        assertEquals(Optional.of(CHANGE), after.memberships().get(0).during().to());
        assertEquals(
                List.of("chart.top-heavy -"),
                Examples.codes(ChartReview.of(after, Examples.on(DAY)).findings()));
        assertEquals(28, ChartShape.of(after, DAY).staff());
    }

    @Test
    void aMergerHasSeveralBefore() {
        Reorganization.Builder merger = Reorganization.builder()
                .kind(ReorganizationKind.MERGER)
                .day(CHANGE)
                .addBefore(id("a"))
                .addAfter(id("b"));

        assertThrows(IllegalStateException.class, merger::build);
        assertEquals(2, merger.addBefore(id("b")).build().before().size());
    }

    @Test
    void measuresTheShape() {
        ChartShape shape = ChartShape.of(small().build(), DAY);

        assertEquals(28, shape.staff());
        assertEquals(Ratio.of(13, 28), shape.frontLineShare().orElseThrow().ratio());
        assertEquals(
                List.of(ChartLevel.COUNTY, ChartLevel.SUBDISTRICT, ChartLevel.COMMUNITY),
                shape.levels().stream().map(LevelShape::level).toList());
        assertEquals(1, shape.levels().get(0).widestSpan());
    }

    @Test
    void findsAHeavyTopMirroredBodiesAndWhatDoesNotFit() {
        ChartUnit mirrored = ChartUnit.builder()
                .from(unit("station", ChartLevel.SUBDISTRICT, 3, 0))
                .mirrors(id("bureau"))
                .posts(2)
                .build();
        OrganizationChart chart = OrganizationChart.builder()
                .addUnits(
                        unit("county", ChartLevel.COUNTY, 100, 0),
                        mirrored,
                        unit("old", ChartLevel.SUBDISTRICT, 0, 0, DateSpan.before(CHANGE)),
                        ChartUnit.builder()
                                .from(unit("office", ChartLevel.COMMUNITY, 4, 4))
                                .openness(Openness.CLOSED)
                                .build())
                .addLinks(link("office", "old", LONG))
                .build();

        ChartReview review = ChartReview.of(chart, Examples.on(DAY));

        assertEquals(
                List.of(
                        "chart.closed-community 310101002001",
                        "chart.left-behind office",
                        "chart.mirrored station",
                        "chart.nobody-above station",
                        "chart.staff-above-posts station",
                        "chart.top-heavy -"),
                Examples.codes(review.findings()));
        assertTrue(review.findings().stream()
                .filter(finding -> finding.code().equals("chart.mirrored"))
                .allMatch(finding -> finding.citations().toString().contains("北京市街道办事处条例")));
        assertEquals(3, ChartReview.of(chart, Examples.nationalOn(DAY)).open().size());
    }
}
