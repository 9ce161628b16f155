package dev.governance.examples.map;

import com.google.common.collect.ImmutableList;
import dev.governance.grid.GridId;
import dev.governance.grid.GridUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One page of a map (图幅): a community, or a part of one that is too large for a page.
 *
 * @param name what it is called within the map, such as the code of the community; good for the name of a file
 * @param map what it shows
 */
public record MapSheet(String name, GridMap map) {

    /** The most units of one page. */
    public static final int MOST = 20_000;

    /**
     * Cuts a map into pages.
     *
     * @param map the map
     * @param most the most units of one page; a grid stays in one piece all the same
     * @return one page if the map is small enough; else one for each community, and more for one that is too large
     */
    public static ImmutableList<MapSheet> of(GridMap map, int most) {
        if (map.units().size() <= most) {
            return ImmutableList.of(new MapSheet("1", map));
        }
        Map<String, List<GridUnit>> communities = new TreeMap<>();
        map.units()
                .forEach(unit -> communities
                        .computeIfAbsent(
                                unit.community().map(Object::toString).orElse("part"), code -> new ArrayList<>())
                        .add(unit));
        ImmutableList.Builder<MapSheet> sheets = ImmutableList.builder();
        communities.forEach((code, units) -> cut(map, code, units, most, sheets));
        return sheets.build();
    }

    private static void cut(
            GridMap map, String code, List<GridUnit> units, int most, ImmutableList.Builder<MapSheet> sheets) {
        if (units.size() <= most) {
            sheets.add(sheet(map, code, units));
            return;
        }
        List<GridUnit> page = new ArrayList<>();
        int number = 1;
        for (List<GridUnit> grid : fromWestToEast(map, units)) {
            if (!page.isEmpty() && page.size() + grid.size() > most) {
                sheets.add(sheet(map, code + "-" + number++, page));
                page = new ArrayList<>();
            }
            page.addAll(grid);
        }
        sheets.add(sheet(map, code + "-" + number, page));
    }

    private static MapSheet sheet(GridMap map, String name, List<GridUnit> units) {
        return new MapSheet(name, map.part(map.title() + " " + name, units));
    }

    /** The grids, column after column of the map, so that those of a page lie together. */
    private static List<List<GridUnit>> fromWestToEast(GridMap map, List<GridUnit> units) {
        Map<GridId, List<GridUnit>> grids = new TreeMap<>();
        units.forEach(unit -> grids.computeIfAbsent(map.gridOf(unit), grid -> new ArrayList<>())
                .add(unit));
        List<List<GridUnit>> sorted = new ArrayList<>(grids.values());
        sorted.sort(Comparator.comparingDouble(MapSheet::west));
        return sorted;
    }

    private static double west(List<GridUnit> grid) {
        return grid.stream().mapToDouble(unit -> unit.place().x()).min().orElse(0);
    }
}
