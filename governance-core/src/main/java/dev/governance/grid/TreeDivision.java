package dev.governance.grid;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Divides a tree into grids as well as that tree can be divided: a dynamic programme over the households of the grid that
 * is still open at each unit, after the (l,u)-partition of Ito, Zhou and Nishizeki (Journal of Discrete Algorithms 4(1),
 * 2006, doi 10.1016/j.jda.2005.01.005).
 *
 * <p>Every state stands for a real division of the units below. Where a unit has more than {@value #STATES} states, those
 * of nearly the same number of households share a place, and the cheapest stays. So it is with those that differ only in
 * persons, where these have a cap; then the division need not be the best of the tree. Room is kept from call to call; one
 * caller at a time.
 */
final class TreeDivision {

    private static final int STATES = 512;
    private static final int NONE = -1;

    private final SpanningTree tree;

    private int[] households = new int[1024];
    private long[] cost = new long[1024];
    private int[] before = new int[1024];
    private int[] joined = new int[1024];
    private int[] child = new int[1024];
    private int[] persons = new int[0];
    private int states;

    private int[] from = new int[0];
    private int[] to = new int[0];
    private int[] best = new int[0];
    private long[] closed = new long[0];
    private final int[] place = new int[STATES * 2 + 2];
    private final int[] stamp = new int[STATES * 2 + 2];
    private int round;

    /** The bounds, where there is a second weight to keep below a cap. */
    private @Nullable Bounds crowded;

    private int grids;

    TreeDivision(SpanningTree tree) {
        this.tree = tree;
    }

    /**
     * Divides the units along the tree that was drawn last.
     *
     * @param net the network that the tree was drawn on
     * @param bounds what a grid costs
     * @param most the most households of an open grid; at least the maximum
     * @return the least cost
     */
    long divide(Network net, Bounds bounds, long most) {
        int n = net.size;
        room(n);
        crowded = net.persons.length > 0 ? bounds : null;
        states = 0;
        for (int i = n - 1; i >= 0; i--) {
            int unit = tree.order[i];
            if (to[unit] == NONE) {
                start(unit, net);
            }
            close(unit, net, bounds);
            int parent = tree.parent[unit];
            if (parent >= 0) {
                if (to[parent] == NONE) {
                    start(parent, net);
                }
                merge(parent, unit, bounds, most);
            }
        }
        return closed[tree.order[0]];
    }

    private void room(int n) {
        if (from.length < n) {
            from = new int[2 * n];
            to = new int[2 * n];
            best = new int[2 * n];
            closed = new long[2 * n];
        }
        Arrays.fill(to, 0, n, NONE);
    }

    private void start(int unit, Network net) {
        from[unit] = states;
        add(net.weight[unit], 0, NONE, NONE, NONE);
        if (crowded != null) {
            persons[states - 1] = net.persons[unit];
        }
        to[unit] = states;
    }

    private void add(int weight, long price, int previous, int inner, int below) {
        if (states == cost.length) {
            int size = states * 2;
            households = Arrays.copyOf(households, size);
            cost = Arrays.copyOf(cost, size);
            before = Arrays.copyOf(before, size);
            joined = Arrays.copyOf(joined, size);
            child = Arrays.copyOf(child, size);
        }
        if (crowded != null && persons.length < cost.length) {
            persons = Arrays.copyOf(persons, cost.length);
        }
        if (crowded != null && previous != NONE) {
            persons[states] = sum(previous, inner);
        }
        households[states] = weight;
        cost[states] = price;
        before[states] = previous;
        joined[states] = inner;
        child[states] = below;
        states++;
    }

    /** What the units below cost if the open grid ends here. */
    private void close(int unit, Network net, Bounds bounds) {
        long least = Long.MAX_VALUE;
        for (int s = from[unit]; s < to[unit]; s++) {
            boolean single = households[s] > bounds.max() && households[s] == net.weight[unit] && isAlone(s);
            long price = cost[s] + bounds.cost(households[s], single) + crowd(s);
            if (price < least) {
                least = price;
                best[unit] = s;
            }
        }
        closed[unit] = least;
    }

    private int sum(int previous, int inner) {
        return persons[previous] + (inner == NONE ? 0 : persons[inner]);
    }

    /** What the persons of an open grid cost if it ends here. */
    private long crowd(int state) {
        Bounds bounds = crowded;
        return bounds == null || persons[state] <= bounds.personsMax()
                ? 0
                : bounds.crowd(persons[state], isAlone(state));
    }

    private boolean isAlone(int state) {
        for (int s = state; s != NONE; s = before[s]) {
            if (joined[s] != NONE) {
                return false;
            }
        }
        return true;
    }

    private void merge(int parent, int unit, Bounds bounds, long most) {
        int start = states;
        round++;
        long width = bounds.max();
        for (int s = from[parent]; s < to[parent]; s++) {
            offer(households[s], cost[s] + closed[unit], s, NONE, unit, width);
        }
        for (int s = from[parent]; s < to[parent]; s++) {
            for (int t = from[unit]; t < to[unit]; t++) {
                long sum = (long) households[s] + households[t];
                if (sum <= most) {
                    offer((int) sum, cost[s] + cost[t], s, t, unit, width);
                }
            }
        }
        from[parent] = start;
        to[parent] = states;
    }

    private void offer(int weight, long price, int previous, int inner, int below, long width) {
        int cell = cell(weight, width);
        if (stamp[cell] != round) {
            stamp[cell] = round;
            place[cell] = states;
            add(weight, price, previous, inner, below);
        } else {
            int held = place[cell];
            if (crowded == null ? price < cost[held] : isLighter(price, sum(previous, inner), held)) {
                if (crowded != null) {
                    persons[held] = sum(previous, inner);
                }
                households[held] = weight;
                cost[held] = price;
                before[held] = previous;
                joined[held] = inner;
                child[held] = below;
            }
        }
    }

    /** Persons of an open grid only become more, so what they cost already is part of its price. */
    private boolean isLighter(long price, int many, int held) {
        Bounds bounds = Objects.requireNonNull(crowded);
        long one = price + bounds.crowd(many, false);
        long other = cost[held] + bounds.crowd(persons[held], false);
        return one < other || one == other && many < persons[held];
    }

    /** The place of a state: by its households up to the maximum, coarser above it. */
    private static int cell(int weight, long width) {
        if (weight > width) {
            return STATES + 1 + (int) Math.min(STATES - 1, (weight - width) * 64 / width);
        }
        return width <= STATES ? weight : (int) (weight * (long) STATES / width);
    }

    /**
     * Writes the division that was found last.
     *
     * @param label receives the grid of each unit, from 0
     * @return the number of grids
     */
    int grids(int[] label) {
        grids = 0;
        int root = tree.order[0];
        write(root, best[root], grids++, label);
        return grids;
    }

    private void write(int unit, int state, int grid, int[] label) {
        label[unit] = grid;
        for (int s = state; child[s] != NONE; s = before[s]) {
            int below = child[s];
            if (joined[s] == NONE) {
                write(below, best[below], grids++, label);
            } else {
                write(below, joined[s], grid, label);
            }
        }
    }
}
