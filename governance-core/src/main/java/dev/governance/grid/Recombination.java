package dev.governance.grid;

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
        java.util.Arrays.fill(place, -1);
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
        gather(seed, grids, bounds);
        int[] union = java.util.Arrays.copyOf(members, memberCount);
        long old = 0;
        long sum = 0;
        for (int i = 0; i < chosenCount; i++) {
            old += division.cost(chosen[i], bounds);
            sum += division.households[chosen[i]];
            isChosen[chosen[i]] = false;
        }
        if (memberCount < 2) {
            return false;
        }
        java.util.Arrays.sort(union);
        Network part = net.restrictedTo(union, place);
        long most = over ? Math.min(sum, 4L * bounds.max()) : bounds.max();
        int[] label = new int[memberCount];
        for (int t = 0; t < trials; t++) {
            tree.draw(part, draws, draws.below(3) == 0 ? 4 : draws.below(8) * 0.4);
            long cost = trees.divide(part, bounds, most);
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

    /** Chooses grids around one, until there are as many as wished or, where few are wished, one could be saved. */
    private void gather(int seed, int grids, Bounds bounds) {
        chosenCount = 0;
        memberCount = 0;
        choose(seed);
        long sum = division.households[seed];
        while (chosenCount < grids) {
            int other = neighbour();
            if (other < 0) {
                break;
            }
            choose(other);
            sum += division.households[other];
        }
        for (int i = 0; i < memberCount; i++) {
            seen[members[i]] = false;
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
