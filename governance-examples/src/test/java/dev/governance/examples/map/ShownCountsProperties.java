package dev.governance.examples.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.grid.GridId;
import dev.governance.grid.GridUnit;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ShownCountsProperties {

    private static List<OptionalLong> shown(int... households) {
        GridMap map = SampleMap.of(households);
        ShownCounts counts = ShownCounts.of(map);
        return map.units().stream().map(counts::of).toList();
    }

    @Example
    void showsWhatIsNotSmall() {
        assertEquals(List.of(OptionalLong.of(10), OptionalLong.of(0), OptionalLong.of(66)), shown(10, 0, 66));
    }

    @Example
    void keepsBackASecondNumberSoThatTheTotalTellsNothing() {
        assertEquals(List.of(OptionalLong.empty(), OptionalLong.of(66), OptionalLong.empty()), shown(5, 66, 40));
        assertEquals(List.of(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty()), shown(5, 2, 40));
        assertEquals(List.of(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(40)), shown(5, 9, 40));
    }

    /** From all that is shown of a grid, no number below the smallest can be told to be that of a building. */
    @Property
    void noSmallNumberCanBeReckoned(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 30) Integer> households) {
        GridMap map =
                SampleMap.of(households.stream().mapToInt(Integer::intValue).toArray());
        ShownCounts counts = ShownCounts.of(map);
        for (GridId grid : map.grids()) {
            List<GridUnit> members = map.units().stream()
                    .filter(unit -> map.gridOf(unit).equals(grid))
                    .toList();
            long total = members.stream().mapToLong(GridUnit::households).sum();
            List<GridUnit> hidden =
                    members.stream().filter(unit -> counts.of(unit).isEmpty()).toList();
            long hiddenTotal = hidden.stream().mapToLong(GridUnit::households).sum();

            assertEquals(total == 0 || total >= map.smallest(), counts.of(grid).isPresent());
            assertTrue(members.stream()
                    .allMatch(unit ->
                            unit.households() == 0 || unit.households() >= map.smallest() || hidden.contains(unit)));
            if (counts.of(grid).isPresent() && !hidden.isEmpty()) {
                assertTrue(hidden.size() > 1 && hiddenTotal >= map.smallest(), () -> households + " " + grid);
            }
        }
    }
}
