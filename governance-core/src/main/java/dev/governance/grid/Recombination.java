package dev.governance.grid;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes neighbouring grids together and divides them anew along a drawn tree, keeping what costs no more: the move of
 * ReCom (DeFord, Duchin, Solomon: Recombination, Harvard Data Science Review 3(1), 2021), here with any number of grids
 * on either side and with {@link TreeDivision} for the cut. One caller at a time.
 */
final class Recombination {

    private static final int MOST_GRIDS = 10;

    private final Division division;
    private final Network net;
    private final Draws draws;
    private final SpanningTree tree = new SpanningTree();
    private final TreeDivision trees = new TreeDivision(tree);
    private final int[] place;
    private final int[] chosen = new int[MOST_GRIDS];
    private int chosenCount;
    private final boolean[] isChosen;
    private int[] members;
    private int memberCount;
    private final boolean[] seen;

    Recombination(Division division, Draws draws) {
        this.division = division;
        this.net = division.net;
        this.draws = draws;
        this.place = new int[net.size];
        Arrays.fill(place, -1);
        this.isChosen = new boolean[net.size];
        this.members = new int[net.size];
        this.seen = new boolean[net.size];
    }

    /** Makes one attempt around a grid. Returns whether the plan has become cheaper. */
    boolean attempt(int seed, int grids, int trials, boolean over, Bounds bounds) {
        return attempt(seed, grids, trials, over, bounds, Integer.MAX_VALUE);
    }

    /** Likewise, but the number of grids changes by no more than {@code step}. */
    boolean attempt(int seed, int grids, int trials, boolean over, Bounds bounds, int step) {
        gather(seed, grids);
        if (memberCount < 2) {
            return false;
        }
        int[] union = union();
        Network part = net.restrictedTo(union, place);
        long old = cost(bounds);
        int[] label = new int[memberCount];
        for (int t = 0; t < trials; t++) {
            long cost = draw(part, over, bounds);
            if (cost < old || cost == old && t == trials - 1) {
                int parts = trees.grids(label);
                if (Math.abs(parts - chosenCount) > step) {
                    continue;
                }
                division.replace(chosen, chosenCount, union, label, parts);
                if (cost < old) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Makes some attempts around a grid and keeps the one that costs least and, among those, moves fewest households.
     * Returns whether the plan has become better.
     */
    boolean attemptKeeping(int seed, int grids, int trials, boolean over, Bounds bounds, Churn churn) {
        gather(seed, grids);
        if (memberCount < 2) {
            return false;
        }
        int[] union = union();
        Network part = net.restrictedTo(union, place);
        int[] groups = churn.groups(union);
        long least = cost(bounds);
        int[] best = labels(union);
        long moved = churn.moved(union, best, chosenCount);
        int parts = 0;
        int[] label = new int[memberCount];
        for (int t = 0; t < trials; t++) {
            boolean apart = draws.below(4) > 0;
            tree.draw(part, draws, draws.below(3) == 0 ? 4 : draws.below(8) * 0.4, apart ? groups : new int[0]);
            long cost = trees.divide(part, bounds, over ? 4L * bounds.max() : bounds.max());
            if (cost <= least) {
                int found = trees.grids(label);
                long moves = churn.moved(union, label, found);
                if (cost < least || moves < moved) {
                    least = cost;
                    moved = moves;
                    parts = found;
                    System.arraycopy(label, 0, best, 0, memberCount);
                }
            }
        }
        if (parts > 0) {
            division.replace(chosen, chosenCount, union, best, parts);
        }
        return parts > 0;
    }

    /**
     * Some grids that could be divided anew.
     *
     * @param old the numbers of the grids
     * @param units all their units
     * @param label the new grid of each, from 0
     * @param parts how many new grids there are
     * @param moved how many more households are away from their old grids
     */
    record Change(int[] old, int[] units, int[] label, int parts, long moved) {}

    /** Looks for a change that makes one grid fewer, or more, with no more violations; nothing is changed yet. */
    @Nullable
    Change stepped(int seed, int grids, int trials, Bounds bounds, Churn churn, int direction) {
        gather(seed, grids);
        if (memberCount < 2) {
            return null;
        }
        int[] union = union();
        Network part = net.restrictedTo(union, place);
        int[] groups = churn.groups(union);
        long moved = churn.moved(union, labels(union), chosenCount);
        long most = cost(bounds.with(Bounds.Aim.FREE));
        Change best = null;
        int[] label = new int[memberCount];
        for (int t = 0; t < trials; t++) {
            tree.draw(part, draws, draws.below(8) * 0.4, t % 2 == 0 ? groups : new int[0]);
            trees.divide(part, bounds, bounds.max());
            int parts = trees.grids(label);
            if (parts == chosenCount + direction && cost(part, label, parts, bounds) <= most) {
                long more = churn.moved(union, label, parts) - moved;
                if (best == null || more < best.moved()) {
                    best = new Change(Arrays.copyOf(chosen, chosenCount), union, label.clone(), parts, more);
                }
            }
        }
        return best;
    }

    private static long cost(Network part, int[] label, int parts, Bounds bounds) {
        Division division = new Division(part, label.clone());
        return parts == division.count ? division.cost(bounds.with(Bounds.Aim.FREE)) : Long.MAX_VALUE;
    }

    /** What some units cost, divided in this way. */
    interface Judge {
        long[] cost(int[] units, int[] label, int parts);
    }

    /** Makes some attempts around a grid and keeps the best by somebody's judgement. Returns whether that was better. */
    boolean attemptBy(int seed, int grids, int trials, Bounds bounds, Judge judge, boolean countStays) {
        gather(seed, grids);
        if (memberCount < 2) {
            return false;
        }
        int[] union = union();
        Network part = net.restrictedTo(union, place);
        long[] least = judge.cost(union, labels(union), chosenCount);
        int[] best = new int[memberCount];
        int parts = 0;
        int[] label = new int[memberCount];
        for (int t = 0; t < trials; t++) {
            draw(part, false, bounds);
            int found = trees.grids(label);
            long[] cost = countStays && found != chosenCount ? least : judge.cost(union, label, found);
            if (GridCosts.isLess(cost, least)) {
                least = cost;
                parts = found;
                System.arraycopy(label, 0, best, 0, memberCount);
            }
        }
        if (parts > 0) {
            division.replace(chosen, chosenCount, union, best, parts);
        }
        return parts > 0;
    }

    /** The chosen grids as they are, from 0. */
    private int[] labels(int[] union) {
        int[] label = new int[union.length];
        for (int i = 0; i < union.length; i++) {
            for (int g = 0; g < chosenCount; g++) {
                label[i] = division.grid[union[i]] == chosen[g] ? g : label[i];
            }
        }
        return label;
    }

    private int[] union() {
        int[] union = Arrays.copyOf(members, memberCount);
        Arrays.sort(union);
        return union;
    }

    private long cost(Bounds bounds) {
        long sum = 0;
        for (int i = 0; i < chosenCount; i++) {
            sum += division.cost(chosen[i], bounds);
        }
        return sum;
    }

    private long draw(Network part, boolean over, Bounds bounds) {
        tree.draw(part, draws, draws.below(3) == 0 ? 4 : draws.below(8) * 0.4);
        return trees.divide(part, bounds, over ? 4L * bounds.max() : bounds.max());
    }

    /** Chooses grids around one, each touching those that are chosen before it. */
    private void gather(int seed, int grids) {
        chosenCount = 0;
        memberCount = 0;
        choose(seed);
        int other = 0;
        while (chosenCount < Math.min(grids, MOST_GRIDS) && other >= 0) {
            other = neighbour();
            if (other >= 0) {
                choose(other);
            }
        }
        for (int i = 0; i < memberCount; i++) {
            seen[members[i]] = false;
        }
        for (int i = 0; i < chosenCount; i++) {
            isChosen[chosen[i]] = false;
        }
    }

    private void choose(int grid) {
        chosen[chosenCount++] = grid;
        isChosen[grid] = true;
        int at = memberCount;
        members[memberCount++] = division.head[grid];
        seen[division.head[grid]] = true;
        while (at < memberCount) {
            int unit = members[at++];
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                int other = net.next[e];
                if (!seen[other] && division.grid[other] == grid) {
                    seen[other] = true;
                    members[memberCount++] = other;
                }
            }
        }
    }

    /** A grid that touches the chosen ones, drawn by the edges that it shares with them. */
    private int neighbour() {
        int found = -1;
        int edges = 0;
        for (int i = 0; i < memberCount; i++) {
            int unit = members[i];
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                int other = division.grid[net.next[e]];
                if (!isChosen[other] && draws.below(++edges) == 0) {
                    found = other;
                }
            }
        }
        return found;
    }
}
