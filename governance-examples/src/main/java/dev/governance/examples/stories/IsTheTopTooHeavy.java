package dev.governance.examples.stories;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.json.FindingSentences;
import dev.governance.json.StandardNorms;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.organization.Yardsticks;
import dev.governance.organization.chart.ChartLevel;
import dev.governance.organization.chart.ChartLink;
import dev.governance.organization.chart.ChartReview;
import dev.governance.organization.chart.ChartUnit;
import dev.governance.organization.chart.Openness;
import dev.governance.organization.chart.OrganizationChart;
import dev.governance.organization.chart.Reorganization;
import dev.governance.organization.chart.ReorganizationKind;
import dev.governance.place.DivisionCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Big at the top, small at the bottom: how is it counted, and what does a split change? (上头大、下头小) */
public final class IsTheTopTooHeavy {

    private static final DateSpan LONG = DateSpan.starting(LocalDate.of(2020, 1, 1));
    private static final LocalDate SPLIT = LocalDate.of(2026, 3, 1);

    private IsTheTopTooHeavy() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        OrganizationChart chart = OrganizationChart.builder()
                .addUnits(
                        unit("bureau", OrganizationKind.COUNTY_DEPARTMENT, ChartLevel.COUNTY, 30, 4, LONG),
                        unit("street", OrganizationKind.SUBDISTRICT_OFFICE, ChartLevel.SUBDISTRICT, 20, 6, LONG),
                        unit("committee", OrganizationKind.RESIDENTS_COMMITTEE, ChartLevel.COMMUNITY, 9, 9, LONG))
                .addLinks(link("street", "bureau", LONG), link("committee", "street", LONG))
                .build();
        tell("One committee of nine", chart, out);
        DateSpan since = DateSpan.starting(SPLIT);
        OrganizationChart after = chart.reorganized(
                Reorganization.builder()
                        .kind(ReorganizationKind.SPLIT)
                        .day(SPLIT)
                        .addBefore(OrganizationId.of("committee"))
                        .addAfter(OrganizationId.of("east"), OrganizationId.of("west"))
                        .build(),
                List.of(
                        unit("east", OrganizationKind.RESIDENTS_COMMITTEE, ChartLevel.COMMUNITY, 9, 9, since),
                        unit("west", OrganizationKind.RESIDENTS_COMMITTEE, ChartLevel.COMMUNITY, 9, 9, since)),
                List.of(link("east", "street", since), link("west", "street", since)));
        tell("Two of nine, after the split", after, out);
        try {
            OrganizationChart.builder()
                    .from(after)
                    .addLinks(link("bureau", "east", since))
                    .build();
        } catch (IllegalStateException refused) {
            out.println("A chart that stands on its head: " + refused.getMessage());
        }
    }

    private static ChartUnit unit(
            String id, OrganizationKind kind, ChartLevel level, long staff, long front, DateSpan during) {
        return ChartUnit.builder()
                .organization(Organization.builder()
                        .id(OrganizationId.of(id))
                        .name(id)
                        .kind(kind)
                        .division(DivisionCode.parse("310101002001"))
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
        return new ChartLink(OrganizationId.of(child), OrganizationId.of(parent), during);
    }

    private static void tell(String title, OrganizationChart chart, PrintStream out) {
        LocalDate day = LocalDate.of(2026, 6, 30);
        ChartReview review =
                ChartReview.of(chart, new Yardsticks(StandardNorms.all(), day, StandardNorms.organizationExample()));
        out.println(title + ": " + review.shape().frontLine() + " of "
                + review.shape().staff() + " people serve residents face to face.");
        for (Finding finding : review.findings()) {
            out.println("  " + FindingSentences.standard().sentence(finding).en());
        }
    }
}
