package dev.governance.organization.chart;

import com.google.common.collect.Sets;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Carries out a split or a merger on a chart. */
final class Reorganizing {

    private Reorganizing() {}

    static OrganizationChart apply(
            OrganizationChart chart, Reorganization event, List<ChartUnit> opened, List<ChartLink> links) {
        Set<OrganizationId> ended = Sets.difference(event.before(), event.after());
        OrganizationChart.Builder changed = OrganizationChart.builder();
        for (ChartUnit unit : chart.units()) {
            boolean ends = ended.contains(unit.organization().id());
            changed.addUnits(ends ? closed(unit, event.day()) : unit);
        }
        for (ChartLink link : chart.links()) {
            boolean ends = ended.contains(link.child()) || ended.contains(link.parent());
            span(link.during(), ends, event.day())
                    .ifPresent(left -> changed.addLinks(new ChartLink(link.child(), link.parent(), left)));
        }
        for (ChartMembership one : chart.memberships()) {
            span(one.during(), ended.contains(one.organization()), event.day())
                    .ifPresent(left -> changed.addMemberships(
                            ChartMembership.builder().from(one).during(left).build()));
        }
        return changed.addAllUnits(opened)
                .addAllLinks(links)
                .addAllReorganizations(chart.reorganizations())
                .addReorganizations(event)
                .build();
    }

    private static ChartUnit closed(ChartUnit unit, LocalDate day) {
        DateSpan left = unit.during()
                .intersection(DateSpan.before(day))
                .orElseThrow(() -> new IllegalArgumentException(
                        unit.organization().id() + " does not exist before " + day + ", so it cannot end then"));
        return ChartUnit.builder().from(unit).during(left).build();
    }

    /** What begins on the day or later falls away with the body. */
    private static Optional<DateSpan> span(DateSpan during, boolean ends, LocalDate day) {
        return ends ? during.intersection(DateSpan.before(day)) : Optional.of(during);
    }
}
