package dev.governance.organization.chart;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Threshold;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.Yardsticks;
import dev.governance.place.DivisionCode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks at a chart as a whole, at each body, and at what changed. */
final class ChartInspection {

    private final OrganizationChart chart;
    private final ChartShape shape;
    private final Yardsticks at;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    ChartInspection(OrganizationChart chart, ChartShape shape, Yardsticks at) {
        this.chart = chart;
        this.shape = shape;
        this.at = at;
    }

    ImmutableList<Finding> findings() {
        weight();
        Map<OrganizationId, Long> spans = Measuring.spans(chart, at.date());
        Optional<Long> widest = at.value(ChartNorms.SPAN);
        boolean forbidden =
                at.value(ChartNorms.MIRRORING).map("forbidden"::equals).orElse(false);
        for (ChartUnit unit : chart.on(at.date())) {
            findings.addAll(unit.organization().review());
            widest.filter(most -> spans.getOrDefault(unit.organization().id(), 0L) > most)
                    .ifPresent(most ->
                            span(unit, spans.getOrDefault(unit.organization().id(), 0L), most));
            if (forbidden && isGrassRoots(unit)) {
                unit.mirrors().ifPresent(department -> mirrored(unit, department));
            }
            posts(unit);
        }
        openness();
        findings.addAll(new ChartHistory(chart, at.date()).findings());
        return findings.build();
    }

    private static boolean isGrassRoots(ChartUnit unit) {
        return unit.level() == ChartLevel.SUBDISTRICT || unit.level() == ChartLevel.COMMUNITY;
    }

    private void weight() {
        Optional<Threshold> norm = at.value(ChartNorms.FRONT_LINE);
        if (norm.isEmpty() || shape.staff() == 0 || norm.get().isMetBy(shape.frontLine(), shape.staff())) {
            return;
        }
        findings.add(Finding.builder("chart.top-heavy")
                .putValues("frontLine", Long.toString(shape.frontLine()))
                .putValues("staff", Long.toString(shape.staff()))
                .putValues("required", norm.get().toString())
                .citations(at.citations(ChartNorms.FRONT_LINE))
                .build());
    }

    private void span(ChartUnit unit, long span, long most) {
        findings.add(of("chart.span-too-wide", unit)
                .severity(Finding.Severity.WARNING)
                .putValues("span", Long.toString(span))
                .putValues("most", Long.toString(most))
                .citations(at.citations(ChartNorms.SPAN))
                .build());
    }

    private void mirrored(ChartUnit unit, OrganizationId department) {
        findings.add(of("chart.mirrored", unit)
                .putValues("department", department.value())
                .citations(at.citations(ChartNorms.MIRRORING))
                .build());
    }

    private void posts(ChartUnit unit) {
        if (unit.staff() > unit.posts()) {
            findings.add(of("chart.staff-above-posts", unit)
                    .severity(Finding.Severity.WARNING)
                    .putValues("staff", Long.toString(unit.staff()))
                    .putValues("posts", Long.toString(unit.posts()))
                    .build());
        }
    }

    /** A community all of whose bodies are closed has no body that residents can join or elect. */
    private void openness() {
        Map<DivisionCode, Boolean> open = new TreeMap<>();
        for (ChartUnit unit : chart.on(at.date())) {
            if (unit.level() == ChartLevel.COMMUNITY) {
                unit.organization()
                        .division()
                        .ifPresent(code -> open.merge(code, unit.openness() != Openness.CLOSED, Boolean::logicalOr));
            }
        }
        open.forEach((code, any) -> {
            if (!any) {
                findings.add(Finding.builder("chart.closed-community")
                        .severity(Finding.Severity.WARNING)
                        .subject(code.toString())
                        .putValues("community", code.toString())
                        .build());
            }
        });
    }

    static Finding.Builder of(String code, ChartUnit unit) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(unit.organization().id().value());
        finding.putValues("body", unit.organization().id().value());
        return finding;
    }
}
