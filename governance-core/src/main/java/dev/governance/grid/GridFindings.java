package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a certificate, a component and a department's own grids are told as. */
final class GridFindings {

    private static final Citation ONE_NET = Citation.of("滨州市社会治理网格化服务管理条例", "6", LocalDate.of(2021, 8, 5));

    private GridFindings() {}

    static List<Finding> of(ComponentOutcome component) {
        List<Finding> findings = new ArrayList<>();
        for (Certificate certificate : component.certificates()) {
            findings.add(of(certificate, component));
        }
        if (!component.isProved()) {
            findings.add(told("grid.not-proved", Finding.Severity.WARNING, component)
                    .putValues("violations", Integer.toString(component.violations()))
                    .putValues("proved", Integer.toString(component.violationsLowerBound()))
                    .build());
        }
        return findings;
    }

    private static Finding.Builder told(String code, Finding.Severity severity, ComponentOutcome component) {
        return Finding.builder(code)
                .severity(severity)
                .subject(component.firstUnit().value())
                .putValues("unit", component.firstUnit().value())
                .putValues("units", Integer.toString(component.units()))
                .putValues("households", Long.toString(component.households()));
    }

    private static Finding of(Certificate certificate, ComponentOutcome component) {
        if (certificate instanceof Certificate.BelowMinimum below) {
            return told("grid.component-below-minimum", Finding.Severity.NOTE, component)
                    .putValues("minimum", Integer.toString(below.minimum()))
                    .build();
        }
        if (certificate instanceof Certificate.UnitAboveMaximum above) {
            return Finding.builder("grid.unit-above-maximum")
                    .severity(Finding.Severity.WARNING)
                    .subject(above.unit().value())
                    .putValues("unit", above.unit().value())
                    .putValues("households", Long.toString(above.households()))
                    .putValues("maximum", Integer.toString(above.maximum()))
                    .build();
        }
        if (certificate instanceof Certificate.ArithmeticGap gap) {
            return told("grid.arithmetic-gap", Finding.Severity.FAULT, component)
                    .putValues("minimum", Integer.toString(gap.minimum()))
                    .putValues("maximum", Integer.toString(gap.maximum()))
                    .build();
        }
        return told("grid.proved-infeasible", Finding.Severity.FAULT, component)
                .putValues("violations", Integer.toString(certificate.violations()))
                .build();
    }

    static List<Finding> beside(GridPlan plan, String department, GridPlan drawn) {
        List<Finding> findings = new ArrayList<>();
        for (GridId grid : drawn.members().keySet()) {
            ImmutableList<GridUnitId> units = drawn.members().get(grid);
            Set<GridId> touched = new LinkedHashSet<>();
            units.forEach(unit -> plan.grid(unit).ifPresent(touched::add));
            long whole = touched.stream()
                    .mapToLong(id -> plan.members().get(id).size())
                    .sum();
            if (whole != ImmutableSet.copyOf(units).size()) {
                findings.add(Finding.builder("grid.beside-the-plan")
                        .subject(grid.value())
                        .putValues("grid", grid.value())
                        .putValues("department", department)
                        .putValues("touched", Integer.toString(touched.size()))
                        .addCitations(ONE_NET)
                        .build());
            }
        }
        return findings;
    }
}
