package dev.governance.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.DateSpan;
import dev.governance.basics.PersonId;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.organization.UnifiedSocialCreditCode;
import dev.governance.organization.chart.ChartLevel;
import dev.governance.organization.chart.ChartLink;
import dev.governance.organization.chart.ChartMembership;
import dev.governance.organization.chart.ChartUnit;
import dev.governance.organization.chart.Openness;
import dev.governance.organization.chart.OrganizationChart;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PopoloDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static ChartUnit unit(Organization.Builder body, DateSpan during) {
        return ChartUnit.builder()
                .organization(body.build())
                .level(ChartLevel.SUBDISTRICT)
                .during(during)
                .posts(1)
                .staff(1)
                .frontLine(0)
                .openness(Openness.CLOSED)
                .build();
    }

    private static final OrganizationChart CHART = OrganizationChart.builder()
            .addUnits(
                    unit(
                            Organization.builder()
                                    .id(OrganizationId.of("street"))
                                    .name("某街道办事处")
                                    .kind(OrganizationKind.SUBDISTRICT_OFFICE)
                                    .creditCode(UnifiedSocialCreditCode.parse("11110102MJ0012342X"))
                                    .division(DivisionCode.parse("310101002000")),
                            DateSpan.starting(LocalDate.of(2020, 1, 1))),
                    unit(
                            Organization.builder()
                                    .id(OrganizationId.of("old"))
                                    .name("旧站")
                                    .kind(OrganizationKind.COMMUNITY_SERVICE_STATION),
                            DateSpan.parse("2020-01-01/2026-01-01")))
            .addLinks(new ChartLink(
                    OrganizationId.of("old"), OrganizationId.of("street"), DateSpan.parse("2020-01-01/2026-01-01")))
            .addMemberships(ChartMembership.builder()
                    .person(PersonId.of("p-7"))
                    .organization(OrganizationId.of("old"))
                    .post("站长")
                    .onBehalfOf(OrganizationId.of("street"))
                    .during(DateSpan.parse("2021-01-01/2026-01-01"))
                    .build())
            .build();

    @Test
    void writesTheFieldsOfPopolo() {
        String json = JsonFormat.standard().write(PopoloDocument.from(CHART, DAY));

        for (String part : new String[] {
            "\"classification\":\"SUBDISTRICT_OFFICE\"",
            "\"area_id\":\"310101002000\"",
            "\"parent_id\":\"310101000000\"",
            "\"founding_date\":\"2020-01-01\"",
            "\"dissolution_date\":\"2025-12-31\"",
            "\"identifiers\":[{\"identifier\":\"11110102MJ0012342X\",\"scheme\":\"GB 32100-2015\"}]",
            "\"id\":\"old/站长\",\"label\":\"站长\",\"organization_id\":\"old\"",
            "\"person_id\":\"p-7\",\"organization_id\":\"old\",\"post_id\":\"old/站长\",\"on_behalf_of_id\":\"street\"",
            "\"start_date\":\"2021-01-01\",\"end_date\":\"2025-12-31\""
        }) {
            assertTrue(json.contains(part), () -> part + " in " + json);
        }
    }

    @Test
    void keepsTheLastParentOfABodyThatIsNoMore() {
        PopoloDocument document = PopoloDocument.from(CHART, DAY);

        assertEquals(Optional.of("street"), document.organizations().get(1).parentId());
        assertFalse(document.toString().contains("p-7"));
    }

    @Test
    void isReadAgain() {
        PopoloDocument document = PopoloDocument.from(CHART, DAY);
        String json = JsonFormat.standard().write(document);

        assertEquals(document, JsonFormat.standard().read(Source.of("popolo", json), PopoloDocument.class));
    }
}
