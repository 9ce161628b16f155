package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request as the planner sees it: units by number, the links that a grid may use, and what is locked. */
final class Survey {

    final GridRequest request;
    final List<GridUnit> units;

    /** The units and the links inside one community between units that are not locked. */
    final Network net;

    /** The number of the locked grid of each unit; -1 for the others. */
    final int[] locked;

    private final Map<GridUnitId, Integer> number;

    Survey(GridRequest request) {
        this.request = request;
        this.units = request.units();
        this.number = new HashMap<>(units.size() * 2);
        for (int i = 0; i < units.size(); i++) {
            number.put(units.get(i).id(), i);
        }
        this.locked = locked(request, units.size());
        this.net = network();
    }

    private int[] locked(GridRequest given, int size) {
        int[] lock = new int[size];
        Arrays.fill(lock, -1);
        for (int g = 0; g < given.locked().size(); g++) {
            for (GridUnitId unit : given.locked().get(g).units()) {
                lock[indexOf(unit)] = g;
            }
        }
        return lock;
    }

    /** The number of a unit that is known to be there. */
    int indexOf(GridUnitId unit) {
        Integer index = number.get(unit);
        if (index == null) {
            throw new IllegalArgumentException("no unit " + unit);
        }
        return index;
    }

    Optional<Integer> find(GridUnitId unit) {
        return Optional.ofNullable(number.get(unit));
    }

    private Network network() {
        ImmutableList<UnitLink> links = request.contiguity().links();
        int[] one = new int[links.size()];
        int[] other = new int[links.size()];
        int count = 0;
        for (UnitLink link : links) {
            int a = indexOf(link.a());
            int b = indexOf(link.b());
            if (locked[a] < 0 && locked[b] < 0 && isOneCommunity(a, b)) {
                one[count] = a;
                other[count++] = b;
            }
        }
        return network(Arrays.copyOf(one, count), Arrays.copyOf(other, count));
    }

    boolean isOneCommunity(int a, int b) {
        return units.get(a).community().equals(units.get(b).community());
    }

    private Network network(int[] one, int[] other) {
        int n = units.size();
        int[] weight = new int[n];
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            GridUnit unit = units.get(i);
            weight[i] = unit.households();
            x[i] = unit.place().x();
            y[i] = unit.place().y();
        }
        Network bare = Network.of(one, other, weight, x, y);
        return isPersonsCounted() ? bare.with(persons()) : bare;
    }

    private boolean isPersonsCounted() {
        return request.standard().personsMaximum().isPresent()
                || request.standards().values().stream()
                        .anyMatch(standard -> standard.personsMaximum().isPresent());
    }

    private int[] persons() {
        return units.stream().mapToInt(unit -> unit.persons().orElse(0)).toArray();
    }

    /** The standard that holds for a unit. */
    GridStandard standard(int unit) {
        return request.standard(units.get(unit));
    }

    /** The bounds that hold for a unit, with what is aimed at. */
    Bounds bounds(int unit) {
        GridStandard standard = standard(unit);
        // A number that is given, or a plan that is to stay, leaves nothing to aim at but to keep the bounds.
        Bounds.Aim aim = request.grids().isPresent() || request.previous().isPresent()
                ? Bounds.Aim.FREE
                : Bounds.Aim.of(request.objective());
        return new Bounds(
                standard.minimum(),
                standard.maximum(),
                standard.target(),
                standard.personsMaximum().orElse(Integer.MAX_VALUE),
                aim);
    }
}
