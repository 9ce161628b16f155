package dev.governance.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import dev.governance.place.DivisionCode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Two communities, each with bounds of its own. */
class AreaBoundsProperties {

    private static final DivisionCode RURAL = DivisionCode.parse("310101001001");
    private static final DivisionCode URBAN = DivisionCode.parse("310101001002");

    private static GridUnit unit(String prefix, GridUnit unit, DivisionCode community) {
        return GridUnit.builder()
                .from(unit)
                .id(GridUnitId.of(prefix + unit.id()))
                .community(community)
                .build();
    }

    private static GridRequest joined(SmallTown rural, SmallTown urban) {
        List<GridUnit> units = new ArrayList<>();
        List<UnitLink> links = new ArrayList<>();
        rural.request().build().units().forEach(unit -> units.add(unit("r", unit, RURAL)));
        urban.request().build().units().forEach(unit -> units.add(unit("c", unit, URBAN)));
        rural.links().forEach(link -> links.add(link("r", link)));
        urban.links().forEach(link -> links.add(link("c", link)));
        links.add(UnitLink.of(GridUnitId.of("r" + SmallTown.id(0)), GridUnitId.of("c" + SmallTown.id(0))));
        return GridRequest.builder()
                .units(units)
                .contiguity(Contiguity.of(links))
                .standard(GridStandard.of(200, 400))
                .standards(ImmutableMap.of(URBAN, GridStandard.of(300, 500)))
                .effort(1)
                .build();
    }

    private static UnitLink link(String prefix, UnitLink link) {
        return UnitLink.of(GridUnitId.of(prefix + link.a()), GridUnitId.of(prefix + link.b()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void eachCommunityIsDividedWithinItsOwnBounds(@ForAll long seed) {
        SmallTown rural = SmallTown.draw(seed, 1, 8);
        SmallTown urban = SmallTown.draw(~seed, 1, 8);

        List<ComponentOutcome> outcomes =
                GridPlanner.standard().propose(joined(rural, urban)).components();

        assertEquals(2, outcomes.size());
        agrees(NaivePlanner.best(rural, 200, 400), outcomes.get(0));
        agrees(NaivePlanner.best(urban, 300, 500), outcomes.get(1));
    }

    private static void agrees(int[] best, ComponentOutcome outcome) {
        assertEquals(best[0], outcome.violations());
        if (best[0] == 0) {
            assertEquals(best[1], outcome.grids());
        }
    }
}
