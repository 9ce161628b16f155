package dev.governance.examples.map;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.grid.Contiguity;
import dev.governance.grid.GridId;
import dev.governance.grid.GridPlan;
import dev.governance.grid.GridUnit;
import dev.governance.grid.GridUnitId;
import dev.governance.grid.UnitLink;
import dev.governance.grid.UnitPlace;
import dev.governance.place.DivisionCode;
import java.util.ArrayList;
import java.util.List;

/** Rows of buildings, three to a grid, each touching the next. */
final class SampleMap {

    private SampleMap() {}

    static GridUnitId id(int unit) {
        return GridUnitId.of("b" + unit);
    }

    static GridUnit unit(int unit, int households) {
        return GridUnit.of(id(unit), UnitPlace.of(unit % 6 * 50.0, unit / 6 * 60.0), households);
    }

    static GridMap of(int... households) {
        return titled("示例小区 <Sample> & \"more\"", households);
    }

    static GridMap titled(String title, int... households) {
        List<GridUnit> units = new ArrayList<>();
        List<UnitLink> links = new ArrayList<>();
        ImmutableMap.Builder<GridUnitId, GridId> grids = ImmutableMap.builder();
        for (int unit = 0; unit < households.length; unit++) {
            units.add(unit(unit, households[unit]));
            grids.put(id(unit), GridId.of("G" + unit / 3));
            if (unit > 0) {
                links.add(UnitLink.of(id(unit - 1), id(unit)));
            }
        }
        return GridMap.of(title, units, Contiguity.of(links), GridPlan.of(grids.buildOrThrow()), findings());
    }

    private static List<Finding> findings() {
        return List.of(
                Finding.builder("grid.below-minimum")
                        .subject("G0")
                        .putValues("grid", "G0")
                        .putValues("households", "7")
                        .putValues("bound", "200")
                        .build(),
                Finding.builder("grid.unit-above-maximum")
                        .severity(Finding.Severity.WARNING)
                        .subject("b4")
                        .putValues("unit", "b4")
                        .putValues("households", "523")
                        .putValues("maximum", "400")
                        .build(),
                Finding.builder("grid.below-minimum")
                        .subject("elsewhere")
                        .putValues("grid", "elsewhere")
                        .putValues("households", "70")
                        .putValues("bound", "200")
                        .build());
    }

    static GridUnit in(String community, GridUnit unit) {
        return GridUnit.builder()
                .from(unit)
                .community(DivisionCode.parse(community))
                .build();
    }
}
