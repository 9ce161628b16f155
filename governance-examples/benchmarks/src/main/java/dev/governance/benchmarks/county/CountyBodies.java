package dev.governance.benchmarks.county;

import dev.governance.json.StandardNorms;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.organization.Yardsticks;
import dev.governance.organization.autonomy.AutonomyRegister;
import dev.governance.organization.autonomy.AutonomyReview;
import dev.governance.organization.autonomy.Disclosure;
import dev.governance.organization.autonomy.DisclosureItem;
import dev.governance.organization.autonomy.LearningActivity;
import dev.governance.organization.autonomy.ResidentsBody;
import dev.governance.organization.chart.ChartLevel;
import dev.governance.organization.chart.ChartLink;
import dev.governance.organization.chart.ChartReview;
import dev.governance.organization.chart.ChartUnit;
import dev.governance.organization.chart.Openness;
import dev.governance.organization.chart.OrganizationChart;
import dev.governance.organization.party.PartyForm;
import dev.governance.organization.party.PartyRegister;
import dev.governance.organization.party.PartyReview;
import dev.governance.organization.party.PartyUnit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The bodies of a county: government, offices and committees; a branch and a residents' committee in each community. */
final class CountyBodies {

    /** A community in so many has a branch that does nothing, a person too many, and a size without a reason. */
    private static final int IDLE = 50;

    private static final Yardsticks YARDSTICKS =
            new Yardsticks(StandardNorms.all(), County.DAY, StandardNorms.organizationExample());

    private CountyBodies() {}

    private static long faults(County county) {
        return (county.communities() + IDLE - 1) / IDLE;
    }

    static Room chart(County county) {
        OrganizationChart.Builder chart = OrganizationChart.builder();
        chart.addUnits(unit(County.GOVERNMENT, OrganizationKind.COUNTY_GOVERNMENT, ChartLevel.COUNTY, 50, 0)
                .build());
        for (int street = 0; street < county.streets(); street++) {
            OrganizationId office = County.office(street);
            chart.addUnits(unit(office, OrganizationKind.SUBDISTRICT_OFFICE, ChartLevel.SUBDISTRICT, 60, 40)
                    .build());
            chart.addLinks(new ChartLink(office, County.GOVERNMENT, County.LONG));
        }
        for (int community = 0; community < county.communities(); community++) {
            OrganizationId committee = County.committee(community);
            chart.addUnits(unit(committee, OrganizationKind.RESIDENTS_COMMITTEE, ChartLevel.COMMUNITY, 20, 20)
                    .posts(community % IDLE == 0 ? 19 : 20)
                    .openness(Openness.ELECTED)
                    .build());
            chart.addLinks(new ChartLink(committee, County.office(county.streetOf(community)), County.LONG));
        }
        OrganizationChart made = chart.build();
        return new Room(
                "bodies of the chart",
                made.units().size(),
                "chart.staff-above-posts",
                faults(county),
                () -> ChartReview.of(made, YARDSTICKS).findings());
    }

    private static ChartUnit.Builder unit(
            OrganizationId id, OrganizationKind kind, ChartLevel level, long staff, long front) {
        ChartUnit.Builder unit = ChartUnit.builder();
        unit.organization(Organization.builder()
                        .id(id)
                        .name(id.value())
                        .kind(kind)
                        .build())
                .level(level)
                .during(County.LONG)
                .posts(staff)
                .staff(staff)
                .frontLine(front)
                .openness(Openness.CLOSED);
        return unit;
    }

    static Room party(County county) {
        PartyRegister.Builder register = PartyRegister.builder();
        List<LocalDate> months =
                IntStream.range(0, 12).mapToObj(County.DAY::minusMonths).toList();
        for (int community = 0; community < county.communities(); community++) {
            register.addCommunities(county.community(community));
            register.addUnits(PartyUnit.builder()
                    .organization(OrganizationId.of("branch-" + community))
                    .division(county.community(community))
                    .form(PartyForm.BRANCH)
                    .during(County.LONG)
                    .members(30)
                    .activities(community % IDLE == 0 ? List.of() : months)
                    .communityMatters(List.of(County.DAY.minusDays(10), County.DAY.minusDays(100)))
                    .lastElection(LocalDate.of(2023, 1, 1))
                    .build());
        }
        PartyRegister made = register.build();
        return new Room(
                "party organisations",
                made.units().size(),
                "party.inactive",
                faults(county),
                () -> PartyReview.of(made, YARDSTICKS).findings());
    }

    static Room autonomy(County county) {
        AutonomyRegister.Builder register = AutonomyRegister.builder();
        for (int community = 0; community < county.communities(); community++) {
            register.addCommittees(ResidentsBody.builder()
                    .committee(County.committee(community))
                    .community(county.community(community))
                    .households(community % IDLE == 0 ? 700 : 1500)
                    .members(7)
                    .elected(LocalDate.of(2023, 1, 1))
                    .covenantFiled(LocalDate.of(2023, 3, 1))
                    .supervisors(3)
                    .disclosures(Arrays.stream(DisclosureItem.values())
                            .map(CountyBodies::inTime)
                            .toList())
                    .learning(IntStream.range(0, 4)
                            .mapToObj(
                                    quarter -> new LearningActivity(County.DAY.minusMonths(3L * quarter), "first aid"))
                            .toList())
                    .build());
        }
        AutonomyRegister made = register.build();
        return new Room(
                "residents' committees",
                made.committees().size(),
                "autonomy.size-unexplained",
                faults(county),
                () -> AutonomyReview.of(made, YARDSTICKS).findings());
    }

    private static Disclosure inTime(DisclosureItem item) {
        return Disclosure.builder()
                .item(item)
                .due(County.DAY.minusDays(30))
                .published(County.DAY.minusDays(30))
                .build();
    }
}
