package dev.governance.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts households that move, from the words of the definition. The slow reference. */
final class NaiveChurn {

    private record Pair(GridId now, GridId before) {}

    private NaiveChurn() {}

    /** New and old grids are matched by what they share, most first; who is not in the match of the old grid moves. */
    static long moved(GridRequest request, GridPlan plan) {
        Map<Pair, Long> shared = shared(request, plan);
        long moved = shared.values().stream().mapToLong(Long::longValue).sum();
        List<Pair> pairs = new ArrayList<>(shared.keySet());
        pairs.sort(Comparator.comparingLong((Pair pair) -> -shared.get(pair)));
        TreeSet<GridId> news = new TreeSet<>();
        TreeSet<GridId> olds = new TreeSet<>();
        for (Pair pair : pairs) {
            if (!news.contains(pair.now()) && !olds.contains(pair.before())) {
                news.add(pair.now());
                olds.add(pair.before());
                moved -= shared.get(pair);
            }
        }
        return moved;
    }

    private static Map<Pair, Long> shared(GridRequest request, GridPlan plan) {
        GridPlan previous = request.previous().orElseThrow();
        Map<Pair, Long> shared = new TreeMap<>(Comparator.comparing(Pair::now).thenComparing(Pair::before));
        for (GridUnit unit : request.units()) {
            GridId before = previous.grids().get(unit.id());
            if (before != null) {
                shared.merge(new Pair(plan.grids().get(unit.id()), before), (long) unit.households(), Long::sum);
            }
        }
        return shared;
    }

    /** Whether two pairs share as many households, so that the match is not the only one. */
    static boolean hasTies(GridRequest request, GridPlan plan) {
        List<Long> values = new ArrayList<>(shared(request, plan).values());
        return values.size() != new TreeSet<>(values).size();
    }

    /** The fewest households that any division into so many grids, connected or not, moves, however grids are matched. */
    static long least(SmallTown town, int[] old, int grids) {
        return least(town, old, new int[town.size()], 0, 0, grids);
    }

    private static long least(SmallTown town, int[] old, int[] label, int at, int used, int grids) {
        if (at == label.length) {
            return used == grids ? moved(town, old, label, grids) : Long.MAX_VALUE;
        }
        long least = Long.MAX_VALUE;
        for (int own = 0; own <= Math.min(used, grids - 1); own++) {
            label[at] = own;
            least = Math.min(least, least(town, old, label, at + 1, Math.max(used, own + 1), grids));
        }
        return least;
    }

    private static long moved(SmallTown town, int[] old, int[] label, int grids) {
        long[][] shared = new long[grids][2 + Arrays.stream(old).max().orElse(0)];
        long known = 0;
        for (int unit = 0; unit < old.length; unit++) {
            if (old[unit] >= 0) {
                shared[label[unit]][old[unit]] += town.households()[unit];
                known += town.households()[unit];
            }
        }
        return known - kept(shared, 0, 0);
    }

    private static long kept(long[][] shared, int grid, int taken) {
        if (grid == shared.length) {
            return 0;
        }
        long most = kept(shared, grid + 1, taken);
        for (int before = 0; before < shared[grid].length; before++) {
            if (shared[grid][before] > 0 && (taken >> before & 1) == 0) {
                most = Math.max(most, shared[grid][before] + kept(shared, grid + 1, taken | 1 << before));
            }
        }
        return most;
    }
}
