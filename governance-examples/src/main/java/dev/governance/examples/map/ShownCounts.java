package dev.governance.examples.map;

import com.google.common.collect.ImmutableMap;
import dev.governance.grid.GridId;
import dev.governance.grid.GridUnit;
import dev.governance.grid.GridUnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The numbers of households that a map shows (可公开户数): none that is small, and none from which a small one can be reckoned.
 *
 * <p>A number below the smallest shown is kept back. Where the total of a grid would give it away, because it alone is missing or
 * all that are missing are small together, the next smallest number of the grid is kept back with it. A total is kept back if it
 * is small itself. An empty building has nobody in it and is shown as such.
 */
final class ShownCounts {

    /** What stands for a number that is kept back, in sentences. */
    private static final String KEPT_BACK = "…";

    private final int smallest;
    private final Map<GridUnitId, Integer> units = new HashMap<>();
    private final Map<GridId, Long> totals = new HashMap<>();
    private boolean someTotalIsKeptBack;

    private ShownCounts(int smallest) {
        this.smallest = smallest;
    }

    static ShownCounts of(GridMap map) {
        ShownCounts shown = new ShownCounts(map.smallest());
        Map<GridId, List<GridUnit>> grids = new HashMap<>();
        map.units()
                .forEach(unit -> grids.computeIfAbsent(map.gridOf(unit), grid -> new ArrayList<>())
                        .add(unit));
        grids.forEach(shown::addGrid);
        return shown;
    }

    private void addGrid(GridId grid, List<GridUnit> members) {
        long total = members.stream().mapToLong(GridUnit::households).sum();
        if (isSmall(total)) {
            someTotalIsKeptBack = true;
        } else {
            totals.put(grid, total);
        }
        List<GridUnit> lived = members.stream()
                .filter(unit -> unit.households() > 0)
                .sorted(Comparator.comparingInt(GridUnit::households).thenComparing(GridUnit::id))
                .toList();
        int hidden = hidden(lived);
        lived.subList(hidden, lived.size()).forEach(unit -> units.put(unit.id(), unit.households()));
        members.stream().filter(unit -> unit.households() == 0).forEach(unit -> units.put(unit.id(), 0));
    }

    /** How many of the least numbers, which are in order, are kept back. */
    private int hidden(List<GridUnit> lived) {
        int hidden = 0;
        long together = 0;
        while (hidden < lived.size()) {
            int next = lived.get(hidden).households();
            boolean safe = hidden == 0 || hidden > 1 && !isSmall(together);
            if (!isSmall(next) && safe) {
                break;
            }
            together += next;
            hidden++;
        }
        return hidden;
    }

    private boolean isSmall(long households) {
        return households > 0 && households < smallest;
    }

    /** The households of a unit; empty if they are kept back. */
    OptionalLong of(GridUnit unit) {
        Integer households = units.get(unit.id());
        return households == null ? OptionalLong.empty() : OptionalLong.of(households);
    }

    /** The households of a grid; empty if they are kept back. */
    OptionalLong of(GridId grid) {
        Long total = totals.get(grid);
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /**
     * The values of a finding as they are shown: small counts of people are kept back, and those of several grids together
     * where the total of a grid is kept back.
     */
    ImmutableMap<String, String> shown(Map<String, String> values) {
        boolean several = values.containsKey("units") && someTotalIsKeptBack;
        ImmutableMap.Builder<String, String> shown = ImmutableMap.builder();
        values.forEach((name, value) -> {
            boolean people = name.equals("households") || name.equals("persons");
            shown.put(name, people && (several || isSmallCount(value)) ? KEPT_BACK : value);
        });
        return shown.buildOrThrow();
    }

    private boolean isSmallCount(String value) {
        return value.matches("[0-9]{1,9}") && isSmall(Long.parseLong(value));
    }
}
