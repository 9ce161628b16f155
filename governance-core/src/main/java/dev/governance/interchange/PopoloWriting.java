package dev.governance.interchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.chart.ChartLink;
import dev.governance.organization.chart.ChartMembership;
import dev.governance.organization.chart.ChartUnit;
import dev.governance.organization.chart.OrganizationChart;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Goes through a chart once and puts it into the words of Popolo. */
final class PopoloWriting {

    private static final String CREDIT_CODE = "GB 32100-2015";

    private final OrganizationChart chart;
    private final LocalDate day;
    private final Map<DivisionCode, PopoloArea> areas = new TreeMap<>();
    private final Map<String, PopoloPost> posts = new TreeMap<>();

    PopoloWriting(OrganizationChart chart, LocalDate day) {
        this.chart = chart;
        this.day = day;
    }

    PopoloDocument document() {
        ImmutableList<PopoloOrganization> organizations =
                chart.units().stream().map(this::organization).collect(toImmutableList());
        ImmutableList.Builder<PopoloMembership> memberships = ImmutableList.builder();
        int number = 0;
        for (ChartMembership one : chart.memberships()) {
            memberships.add(membership(one, ++number));
        }
        return PopoloDocument.builder()
                .areas(areas.values())
                .organizations(organizations)
                .posts(posts.values())
                .memberships(memberships.build())
                .build();
    }

    private PopoloOrganization organization(ChartUnit unit) {
        Organization body = unit.organization();
        body.division().ifPresent(this::area);
        PopoloOrganization.Builder organization = PopoloOrganization.builder();
        body.creditCode()
                .ifPresent(code -> organization.addIdentifiers(new PopoloIdentifier(code.value(), CREDIT_CODE)));
        return organization
                .id(body.id().value())
                .name(body.name())
                .classification(body.kind().name())
                .parentId(parent(body.id()).map(OrganizationId::value))
                .areaId(body.division().map(DivisionCode::toString))
                .foundingDate(unit.during().from())
                .dissolutionDate(last(unit.during()))
                .build();
    }

    private Optional<OrganizationId> parent(OrganizationId id) {
        return chart.parentOf(id, day)
                .or(() -> chart.upwards().get(id).stream()
                        .filter(link ->
                                link.during().to().map(end -> !end.isAfter(day)).orElse(false))
                        .max(Comparator.comparing(link -> link.during().to().orElseThrow()))
                        .map(ChartLink::parent));
    }

    private void area(DivisionCode code) {
        areas.computeIfAbsent(
                code,
                one -> PopoloArea.builder()
                        .id(one.toString())
                        .identifier(one.toString())
                        .classification(one.level().name())
                        .parentId(one.parent().map(DivisionCode::toString))
                        .build());
    }

    private PopoloMembership membership(ChartMembership one, int number) {
        Optional<String> post = one.post().map(label -> one.organization() + "/" + label);
        post.ifPresent(id -> posts.computeIfAbsent(
                id,
                key -> PopoloPost.builder()
                        .id(key)
                        .label(one.post().orElseThrow())
                        .organizationId(one.organization().value())
                        .build()));
        return PopoloMembership.builder()
                .id(Integer.toString(number))
                .personId(one.person())
                .organizationId(one.organization().value())
                .postId(post)
                .onBehalfOfId(one.onBehalfOf().map(OrganizationId::value))
                .startDate(one.during().from())
                .endDate(last(one.during()))
                .build();
    }

    private static Optional<LocalDate> last(DateSpan during) {
        return during.to().map(end -> end.minusDays(1));
    }
}
