package dev.governance.examples.map;

import dev.governance.grid.GridUnit;
import dev.governance.grid.GridUnitId;
import dev.governance.grid.UnitLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which grids look like neighbours: those with units that touch, and those with units close to each other on either side of a
 * wall. Units are close if one is among the nearest of the other, found in squares of the map.
 */
final class Neighbours {

    private static final int NEAREST = 5;

    private final Map<GridUnitId, Integer> gridOf = new HashMap<>();
    private final List<TreeSet<Integer>> neighbours = new ArrayList<>();

    private Neighbours(GridMap map) {
        Map<Object, Integer> numbers = new HashMap<>();
        map.grids().forEach(grid -> {
            numbers.put(grid, numbers.size());
            neighbours.add(new TreeSet<>());
        });
        map.units().forEach(unit -> gridOf.put(unit.id(), numbers.get(map.gridOf(unit))));
    }

    /** Returns the numbers of the neighbours of each grid, grids being numbered in the order of their ids. */
    static List<TreeSet<Integer>> of(GridMap map) {
        Neighbours found = new Neighbours(map);
        for (UnitLink link : map.links()) {
            found.join(link.a(), link.b());
        }
        found.joinNearest(map.units());
        return found.neighbours;
    }

    private void join(GridUnitId one, GridUnitId other) {
        int a = gridOf.get(one);
        int b = gridOf.get(other);
        if (a != b) {
            neighbours.get(a).add(b);
            neighbours.get(b).add(a);
        }
    }

    private record Square(long east, long north) {}

    private void joinNearest(List<GridUnit> units) {
        double side = side(units);
        Map<Square, List<GridUnit>> squares = new HashMap<>();
        units.forEach(unit -> squares.computeIfAbsent(square(unit, side), key -> new ArrayList<>())
                .add(unit));
        for (GridUnit unit : units) {
            Square here = square(unit, side);
            List<GridUnit> near = new ArrayList<>();
            for (long east = here.east() - 1; east <= here.east() + 1; east++) {
                for (long north = here.north() - 1; north <= here.north() + 1; north++) {
                    near.addAll(squares.getOrDefault(new Square(east, north), List.of()));
                }
            }
            near.stream()
                    .filter(other -> !other.id().equals(unit.id()))
                    .sorted(Comparator.<GridUnit>comparingDouble(other -> distance(unit, other))
                            .thenComparing(GridUnit::id))
                    .limit(NEAREST)
                    .forEach(other -> join(unit.id(), other.id()));
        }
    }

    /** A side with which a square holds a few units on average. */
    private static double side(List<GridUnit> units) {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (GridUnit unit : units) {
            west = Math.min(west, unit.place().x());
            east = Math.max(east, unit.place().x());
            south = Math.min(south, unit.place().y());
            north = Math.max(north, unit.place().y());
        }
        double area = Math.max(1, east - west) * Math.max(1, north - south);
        return Math.max(1, Math.sqrt(3 * area / Math.max(1, units.size())));
    }

    private static Square square(GridUnit unit, double side) {
        return new Square((long) Math.floor(unit.place().x() / side), (long)
                Math.floor(unit.place().y() / side));
    }

    private static double distance(GridUnit one, GridUnit other) {
        double east = one.place().x() - other.place().x();
        double north = one.place().y() - other.place().y();
        return east * east + north * north;
    }
}
