package dev.governance.organization.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Whether the days on a chart fit together: bodies and those above them, memberships, splits and mergers. */
final class ChartHistory {

    private final OrganizationChart chart;
    private final LocalDate day;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    ChartHistory(OrganizationChart chart, LocalDate day) {
        this.chart = chart;
        this.day = day;
    }

    ImmutableList<Finding> findings() {
        chart.on(day).forEach(this::above);
        memberships();
        chart.reorganizations().stream()
                .filter(event -> !event.day().isAfter(day))
                .forEach(this::reorganization);
        return findings.build();
    }

    private void above(ChartUnit unit) {
        Optional<ChartUnit> parent = chart.parentOf(unit.organization().id(), day)
                .map(id -> chart.byId().get(id));
        if (parent.isEmpty()) {
            if (unit.level().compareTo(ChartLevel.SUBDISTRICT) >= 0) {
                findings.add(ChartInspection.of("chart.nobody-above", unit).build());
            }
            return;
        }
        if (!parent.get().during().contains(day)) {
            findings.add(with("chart.left-behind", unit, parent.get()).build());
        } else if (parent.get().level().compareTo(unit.level()) > 0) {
            findings.add(with("chart.upside-down", unit, parent.get()).build());
        }
    }

    private static Finding.Builder with(String code, ChartUnit unit, ChartUnit parent) {
        Finding.Builder finding = ChartInspection.of(code, unit);
        finding.putValues("parent", parent.organization().id().value());
        return finding;
    }

    /** People are counted by body and not named. */
    private void memberships() {
        Map<OrganizationId, Long> outside = new TreeMap<>();
        for (ChartMembership one : chart.memberships()) {
            ChartUnit unit = Objects.requireNonNull(chart.byId().get(one.organization()));
            if (!unit.during().encloses(one.during())) {
                outside.merge(one.organization(), 1L, Long::sum);
            }
        }
        outside.forEach((id, count) -> findings.add(Finding.builder("chart.membership-outside-life")
                .subject(id.value())
                .putValues("body", id.value())
                .putValues("memberships", Long.toString(count))
                .build()));
    }

    private void reorganization(Reorganization event) {
        for (OrganizationId id : Sets.difference(event.before(), event.after())) {
            if (!unit(id).during().to().equals(Optional.of(event.day()))) {
                open(event, id, "chart.not-ended");
            }
        }
        for (OrganizationId id : Sets.difference(event.after(), event.before())) {
            if (!unit(id).during().from().equals(Optional.of(event.day()))) {
                open(event, id, "chart.not-begun");
            }
        }
    }

    private ChartUnit unit(OrganizationId id) {
        return Objects.requireNonNull(chart.byId().get(id));
    }

    private void open(Reorganization event, OrganizationId id, String code) {
        findings.add(ChartInspection.of(code, unit(id))
                .putValues("kind", event.kind().name())
                .putValues("day", event.day().toString())
                .build());
    }
}
