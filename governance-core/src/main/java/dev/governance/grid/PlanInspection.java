package dev.governance.grid;

import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Finding;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at each grid of a plan. Used once. */
final class PlanInspection {

    private final Survey survey;
    private final GridPlan plan;
    private final List<Finding> findings = new ArrayList<>();
    private final int[] mark;

    PlanInspection(Survey survey, GridPlan plan) {
        this.survey = survey;
        this.plan = plan;
        this.mark = new int[survey.units.size()];
        Arrays.fill(mark, -1);
    }

    List<Finding> findings() {
        Map<GridId, LockedGrid> locks = new HashMap<>();
        survey.request.locked().forEach(grid -> locks.put(grid.id(), grid));
        int number = 0;
        for (GridId grid : plan.members().keySet()) {
            int[] units = plan.members().get(grid).stream()
                    .map(survey::find)
                    .flatMap(Optional::stream)
                    .mapToInt(Integer::intValue)
                    .toArray();
            Optional<LockedGrid> lock = Optional.ofNullable(locks.get(grid));
            if (lock.isPresent()) {
                inspectLocked(lock.get(), units);
            } else if (units.length > 0) {
                inspect(grid, units, number++);
            }
        }
        survey.request.locked().stream()
                .filter(grid -> plan.members().get(grid.id()).isEmpty())
                .forEach(grid -> inspectLocked(grid, new int[0]));
        inspectUnits();
        return findings;
    }

    private void inspectUnits() {
        for (GridUnit unit : survey.units) {
            if (plan.grid(unit.id()).isEmpty()) {
                findings.add(Finding.builder("grid.unit-without-grid")
                        .subject(unit.id().value())
                        .putValues("unit", unit.id().value())
                        .build());
            }
        }
        plan.grids().keySet().stream()
                .filter(unit -> survey.find(unit).isEmpty())
                .forEach(unit -> findings.add(Finding.builder("grid.unknown-unit")
                        .severity(Finding.Severity.WARNING)
                        .subject(unit.value())
                        .putValues("unit", unit.value())
                        .build()));
    }

    private void inspectLocked(LockedGrid lock, int[] units) {
        ImmutableSortedSet<GridUnitId> found = Arrays.stream(units)
                .mapToObj(unit -> survey.units.get(unit).id())
                .collect(ImmutableSortedSet.toImmutableSortedSet(GridUnitId::compareTo));
        if (!found.equals(lock.units())) {
            findings.add(told("grid.locked-changed", lock.id(), Finding.Severity.FAULT)
                    .build());
        }
    }

    private void inspect(GridId grid, int[] units, int number) {
        for (int unit : units) {
            mark[unit] = number;
        }
        boolean astray = Arrays.stream(units).anyMatch(unit -> !survey.isOneCommunity(units[0], unit));
        if (astray) {
            findings.add(
                    told("grid.two-communities", grid, Finding.Severity.FAULT).build());
        }
        int pieces = pieces(units, number);
        if (pieces > 1 && !astray) {
            findings.add(told("grid.not-contiguous", grid, Finding.Severity.FAULT)
                    .putValues("pieces", Integer.toString(pieces))
                    .build());
        }
        inspectSize(grid, units, pieces);
        inspectPersons(grid, units);
    }

    private int pieces(int[] units, int number) {
        int pieces = 0;
        int[] stack = new int[units.length];
        for (int start : units) {
            if (mark[start] != number) {
                continue;
            }
            pieces++;
            int top = 0;
            stack[top++] = start;
            mark[start] = -1;
            while (top > 0) {
                int unit = stack[--top];
                for (int e = survey.net.first[unit]; e < survey.net.first[unit + 1]; e++) {
                    if (mark[survey.net.next[e]] == number) {
                        mark[survey.net.next[e]] = -1;
                        stack[top++] = survey.net.next[e];
                    }
                }
            }
        }
        return pieces;
    }

    private void inspectSize(GridId grid, int[] units, int pieces) {
        GridStandard standard = survey.standard(units[0]);
        long households =
                Arrays.stream(units).mapToLong(unit -> survey.net.weight[unit]).sum();
        if (households < standard.minimum() && !(pieces == 1 && isWholeComponent(units))) {
            boolean near = households >= standard.minimum() - standard.tolerance();
            size(near ? "grid.near-minimum" : "grid.below-minimum", near, grid, households, standard, false);
        }
        if (households > standard.maximum() && units.length > 1) {
            boolean near = households <= (long) standard.maximum() + standard.tolerance();
            size(near ? "grid.near-maximum" : "grid.above-maximum", near, grid, households, standard, true);
        }
    }

    /** Whether the grid takes in all that its units reach, so that no plan could make it larger. */
    private boolean isWholeComponent(int[] units) {
        int grid = mark(units);
        boolean whole = Arrays.stream(units).allMatch(unit -> reachesOnly(unit, grid));
        for (int unit : units) {
            mark[unit] = -1;
        }
        return whole;
    }

    private int mark(int[] units) {
        for (int unit : units) {
            mark[unit] = Integer.MAX_VALUE;
        }
        return Integer.MAX_VALUE;
    }

    private boolean reachesOnly(int unit, int grid) {
        for (int e = survey.net.first[unit]; e < survey.net.first[unit + 1]; e++) {
            if (mark[survey.net.next[e]] != grid) {
                return false;
            }
        }
        return true;
    }

    private void size(String code, boolean near, GridId grid, long households, GridStandard standard, boolean maximum) {
        NormId<Long> bound = maximum ? GridStandard.MAXIMUM : GridStandard.MINIMUM;
        Finding.Builder finding = told(code, grid, near ? Finding.Severity.WARNING : Finding.Severity.FAULT)
                .putValues("households", Long.toString(households))
                .putValues("bound", Integer.toString(maximum ? standard.maximum() : standard.minimum()));
        cite(finding, standard, bound);
        findings.add(finding.build());
    }

    private void inspectPersons(GridId grid, int[] units) {
        GridStandard standard = survey.standard(units[0]);
        long persons = Arrays.stream(units)
                .mapToLong(unit -> survey.units.get(unit).persons().orElse(0))
                .sum();
        if (persons > standard.personsMaximum().orElse(Integer.MAX_VALUE)) {
            Finding.Builder finding = told("grid.too-many-persons", grid, Finding.Severity.FAULT)
                    .putValues("persons", Long.toString(persons))
                    .putValues(
                            "bound", Integer.toString(standard.personsMaximum().orElse(0)));
            cite(finding, standard, GridStandard.PERSONS_MAXIMUM);
            findings.add(finding.build());
        }
    }

    private static void cite(Finding.Builder finding, GridStandard standard, NormId<Long> norm) {
        standard.uses().stream()
                .filter(use -> use.id().equals(norm))
                .map(NormUse::citations)
                .forEach(finding::addAllCitations);
    }

    private static Finding.Builder told(String code, GridId grid, Finding.Severity severity) {
        return Finding.builder(code).severity(severity).subject(grid.value()).putValues("grid", grid.value());
    }
}
