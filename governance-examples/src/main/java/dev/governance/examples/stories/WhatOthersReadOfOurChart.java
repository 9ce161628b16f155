package dev.governance.examples.stories;

import dev.governance.basics.DateSpan;
import dev.governance.basics.PersonId;
import dev.governance.interchange.PopoloDocument;
import dev.governance.json.JsonFormat;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.organization.chart.ChartLevel;
import dev.governance.organization.chart.ChartMembership;
import dev.governance.organization.chart.ChartUnit;
import dev.governance.organization.chart.Openness;
import dev.governance.organization.chart.OrganizationChart;
import dev.governance.place.DivisionCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Another system knows Popolo. What does it read of our chart? (与其他系统交换组织架构) */
public final class WhatOthersReadOfOurChart {

    private WhatOthersReadOfOurChart() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DateSpan term = DateSpan.parse("2022-01-20/2027-01-20");
        OrganizationChart chart = OrganizationChart.builder()
                .addUnits(ChartUnit.builder()
                        .organization(Organization.builder()
                                .id(OrganizationId.of("committee"))
                                .name("云南中路居委会")
                                .kind(OrganizationKind.RESIDENTS_COMMITTEE)
                                .division(DivisionCode.parse("310101002001"))
                                .build())
                        .level(ChartLevel.COMMUNITY)
                        .during(DateSpan.starting(LocalDate.of(2000, 1, 1)))
                        .posts(7)
                        .staff(7)
                        .frontLine(7)
                        .openness(Openness.ELECTED)
                        .build())
                .addMemberships(ChartMembership.builder()
                        .person(PersonId.of("p-0001"))
                        .organization(OrganizationId.of("committee"))
                        .post("主任")
                        .during(term)
                        .build())
                .build();
        PopoloDocument document = PopoloDocument.from(chart, LocalDate.of(2026, 6, 30));
        out.println(JsonFormat.standard().write(document.organizations().get(0)));
        out.println(JsonFormat.standard().write(document.posts().get(0)));
        out.println(JsonFormat.standard().write(document.memberships().get(0)));
        out.println(JsonFormat.standard().write(document.areas().get(0)));
    }
}
