package dev.governance.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through all divisions of a small or narrow network, unit by unit: partial divisions that look the same along the
 * front are one, so that a long network costs in proportion to its length. It finds a division that is good enough, or
 * proves that there is none, or says that its budget is used up. The idea of a front is that of Knuth's Simpath (The Art
 * of Computer Programming 4A, 7.1.4). One caller at a time.
 */
final class FrontSearch {

    /** The most units of a network; the front of a larger one is too wide in practice. */
    private static final int MOST_UNITS = 5_000;

    /** What came of a search. */
    enum Result {
        FOUND,
        PROVED_NONE,
        GAVE_UP
    }

    /** Any number of grids. */
    static final int ANY = -1;

    /** Marks the households of an open grid that is a single unit above the maximum. */
    private static final int LONE = 1 << 30;

    private final Network net;
    private final int min;
    private final int max;
    private final int[] order;
    private final int[] rank;

    /** Before each step, the units of the front. */
    private final int[][] fronts;

    private final boolean tooWide;
    private long nodes;
    private int[] found = new int[0];

    private int allowed;
    private boolean limited;
    private long slack;
    private long[] passed = new long[0];
    private final int[] key;
    private final int[] weight = new int[FrontStates.WIDEST + 1];

    FrontSearch(Network net, Bounds bounds) {
        this.net = net;
        this.min = bounds.min();
        this.max = bounds.max();
        boolean tooLarge = net.size > MOST_UNITS;
        this.order = tooLarge ? new int[0] : SweepOrder.of(net);
        this.rank = new int[net.size];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        this.fronts = tooLarge ? new int[0][] : fronts();
        int widest = Arrays.stream(fronts).mapToInt(front -> front.length).max().orElse(0);
        this.tooWide = tooLarge || widest > FrontStates.WIDEST;
        this.key = new int[2 * widest];
    }

    private int[][] fronts() {
        int[][] all = new int[net.size + 1][];
        all[0] = new int[0];
        for (int i = 0; i < net.size; i++) {
            int step = i;
            int[] candidates = Arrays.copyOf(all[i], all[i].length + 1);
            candidates[all[i].length] = order[i];
            all[i + 1] = Arrays.stream(candidates)
                    .filter(unit -> lastRank(unit) > step)
                    .toArray();
            if (all[i + 1].length > FrontStates.WIDEST) {
                Arrays.fill(all, i + 2, all.length, all[i + 1]);
                break;
            }
        }
        return all;
    }

    private int lastRank(int unit) {
        int last = rank[unit];
        for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
            last = Math.max(last, rank[net.next[e]]);
        }
        return last;
    }

    /** How many partial divisions all searches looked at. */
    long nodes() {
        return nodes;
    }

    /** The division that was found last: the grid of each unit, from 0. */
    int[] found() {
        return found;
    }

    /**
     * Looks for a division.
     *
     * @param violations the most violations that it may have
     * @param grids the most grids that it may have, or {@link #ANY}; it counts only where no violation is allowed
     * @param budget how many partial divisions may be looked at
     */
    Result search(int violations, int grids, long budget) {
        if (tooWide) {
            return Result.GAVE_UP;
        }
        allowed = violations;
        prepare(grids);
        if (slack > Integer.MAX_VALUE - max) {
            return Result.GAVE_UP;
        }
        long end = nodes + budget;
        List<FrontStates> steps = new ArrayList<>();
        FrontStates states = new FrontStates(0);
        states.offer(key, 0, -1, 0);
        for (int step = 0; step < net.size; step++) {
            FrontStates next = new FrontStates(fronts[step + 1].length);
            for (int s = 0; s < states.count; s++) {
                if (nodes > end) {
                    return Result.GAVE_UP;
                }
                expand(step, states, s, next);
            }
            steps.add(next);
            states.seal();
            states = next;
        }
        if (states.count == 0) {
            return Result.PROVED_NONE;
        }
        found = replay(steps);
        return Result.FOUND;
    }

    /** A limit on grids is a limit on the households that they miss to be full; it holds where nothing may be violated. */
    private void prepare(int grids) {
        passed = new long[net.size + 1];
        int lone = 0;
        for (int i = 0; i < net.size; i++) {
            int households = net.weight[order[i]];
            lone += households > max ? 1 : 0;
            passed[i + 1] = passed[i] + (households > max ? 0 : households);
        }
        limited = allowed == 0 && grids != ANY;
        slack = limited ? (long) (grids - lone) * max - passed[net.size] : 0;
    }

    private void expand(int step, FrontStates states, int s, FrontStates next) {
        int unit = order[step];
        int width = fronts[step].length;
        int base = s * states.stride;
        int touched = 0;
        for (int i = 0; i < width; i++) {
            if (touches(fronts[step][i], unit)) {
                touched |= 1 << states.keys[base + i];
            }
        }
        // Every set of touched grids, the empty one too: they become one grid with the unit.
        for (int joined = touched; ; joined = joined - 1 & touched) {
            nodes++;
            offer(step, unit, joined, states, s, next);
            if (joined == 0) {
                break;
            }
        }
    }

    private boolean touches(int a, int b) {
        return Arrays.binarySearch(net.next, net.first[a], net.first[a + 1], b) >= 0;
    }

    private void offer(int step, int unit, int joined, FrontStates states, int s, FrontStates next) {
        int width = fronts[step].length;
        int base = s * states.stride;
        int own = width;
        long sum = net.weight[unit];
        boolean lone = sum > max && joined == 0;
        for (int g = 0; g < width; g++) {
            if ((joined >> g & 1) != 0) {
                sum += states.keys[base + width + g] & ~LONE;
            }
            weight[g] = states.keys[base + width + g];
        }
        if (sum > max && !lone && (sum - 1) / max > allowed) {
            return;
        }
        weight[own] = (int) sum | (lone ? LONE : 0);
        int price = price(step, joined, states, s);
        if (price >= 0) {
            next.offer(key, price, s, joined);
        }
    }

    /** Writes the key after a step, and counts the grids that were closed by it; -1 if that is not allowed. */
    private int price(int step, int joined, FrontStates states, int s) {
        int width = fronts[step].length;
        int[] after = fronts[step + 1];
        int base = s * states.stride;
        Arrays.fill(key, 0, 2 * after.length, 0);
        int[] renamed = new int[width + 1];
        Arrays.fill(renamed, -1);
        int grids = 0;
        int from = 0;
        for (int i = 0; i < after.length; i++) {
            int label;
            if (after[i] == order[step]) {
                label = width;
            } else {
                while (fronts[step][from] != after[i]) {
                    from++;
                }
                label = states.keys[base + from];
                label = (joined >> label & 1) != 0 ? width : label;
            }
            if (renamed[label] < 0) {
                renamed[label] = grids;
                key[after.length + grids++] = weight[label];
            }
            key[i] = renamed[label];
        }
        return closed(step, joined, states, s, renamed);
    }

    private int closed(int step, int joined, FrontStates states, int s, int[] renamed) {
        int width = fronts[step].length;
        int base = s * states.stride;
        int price = states.closed[s];
        int opened = 0;
        for (int i = 0; i < width; i++) {
            opened |= 1 << states.keys[base + i];
        }
        opened = opened & ~joined | 1 << width;
        for (int g = 0; g <= width; g++) {
            if ((opened >> g & 1) != 0 && renamed[g] < 0) {
                price = close(price, weight[g]);
                if (price < 0) {
                    return -1;
                }
            }
        }
        return price;
    }

    /** The price with one more closed grid: violations where some are allowed, else the households short of full. */
    private int close(int price, int households) {
        if ((households & LONE) != 0) {
            return price;
        }
        boolean holds = households >= min && households <= max;
        if (limited) {
            long used = holds ? (long) price + max - households : Long.MAX_VALUE;
            return used <= slack ? (int) used : -1;
        }
        int more = holds ? 0 : households < min ? 1 : (households - 1) / max;
        return price + more <= allowed ? price + more : -1;
    }

    private int[] replay(List<FrontStates> steps) {
        int[] choices = new int[net.size];
        int[] states = new int[net.size];
        int state = 0;
        for (int step = net.size - 1; step >= 0; step--) {
            states[step] = state;
            choices[step] = steps.get(step).choice[state];
            state = steps.get(step).parent[state];
        }
        return labels(choices);
    }

    /** Follows the choices once more, now with the units of each grid. */
    private int[] labels(int[] choices) {
        int[] leader = new int[net.size];
        int[] front = new int[FrontStates.WIDEST + 1];
        for (int step = 0; step < net.size; step++) {
            int unit = order[step];
            leader[unit] = unit;
            int[] before = fronts[step];
            int names = names(before, leader, front);
            for (int g = 0; g < names; g++) {
                if ((choices[step] >> g & 1) != 0) {
                    leader[root(front[g], leader)] = unit;
                }
            }
        }
        return numbered(leader);
    }

    /** The grids along a front in the order in which they are met, as in a key. */
    private static int names(int[] front, int[] leader, int[] named) {
        int names = 0;
        for (int unit : front) {
            int root = root(unit, leader);
            boolean known = false;
            for (int g = 0; g < names; g++) {
                known |= named[g] == root;
            }
            if (!known) {
                named[names++] = root;
            }
        }
        return names;
    }

    private static int root(int unit, int[] leader) {
        int at = unit;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }

    private int[] numbered(int[] leader) {
        int[] number = new int[net.size];
        Arrays.fill(number, -1);
        int[] label = new int[net.size];
        int grids = 0;
        for (int unit = 0; unit < net.size; unit++) {
            int root = root(unit, leader);
            if (number[root] < 0) {
                number[root] = grids++;
            }
            label[unit] = number[root];
        }
        return label;
    }
}
