package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * What grids of a component cost, as numbers of which a later one counts only where all before it are equal: violations,
 * households in grids outside the bounds, persons above the cap, and the criteria of an objective. One caller at a time.
 */
final class GridCosts {

    private static final int BOUNDS = 3;

    private final Network net;
    private final Bounds bounds;
    private final ImmutableList<GridCriterion> criteria;
    private final DraftView view;

    GridCosts(Network net, Bounds bounds, ImmutableList<GridCriterion> criteria, DraftView view) {
        this.net = net;
        this.bounds = bounds;
        this.criteria = criteria;
        this.view = view;
    }

    /** The cost of nothing. */
    long[] none() {
        return new long[BOUNDS + criteria.size()];
    }

    /** Adds what a grid costs: the first of some units. */
    void add(int[] members, int count, long[] sum) {
        long households = 0;
        long persons = 0;
        for (int i = 0; i < count; i++) {
            households += net.weight[members[i]];
            persons += net.persons.length > 0 ? net.persons[members[i]] : 0;
        }
        int violations = bounds.violations((int) Math.min(Integer.MAX_VALUE, households), count == 1);
        sum[0] += violations;
        sum[1] += violations > 0 ? households : 0;
        sum[2] += bounds.crowds(persons, count == 1);
        for (int c = 0; c < criteria.size(); c++) {
            sum[BOUNDS + c] += cost(criteria.get(c), members, count);
        }
    }

    private long cost(GridCriterion criterion, int[] members, int count) {
        long cost = criterion.cost(view.of(members, count));
        if (cost < 0 || cost > GridCriterion.MOST) {
            throw new IllegalStateException(
                    "a grid costs 0 to " + GridCriterion.MOST + ", but by " + criterion + " it costs " + cost);
        }
        return cost;
    }

    /** Which of two costs is less, the first difference decides. */
    static boolean isLess(long[] one, long[] other) {
        return Arrays.compare(one, other) < 0;
    }
}
