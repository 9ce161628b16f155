package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/** All ways, or many ways, in which chance could have chosen a group of units, stratum by stratum; the one that happened is the first. */
final class GroupDraws {

    private final int[][] members;
    private final int[] chosen;
    private final boolean[] first;
    private final double[] indicator;
    private final int count;
    private final boolean exact;
    private final long seed;
    private final int all;

    /** What is done with a draw. */
    interface Look {
        void at(int draw, boolean[] group);
    }

    private GroupDraws(boolean[] first, int[][] members, int most, long seed) {
        this.first = first.clone();
        this.members = members;
        this.seed = seed;
        this.chosen = new int[members.length];
        this.indicator = new double[first.length];
        double ways = 1;
        for (int s = 0; s < members.length; s++) {
            for (int unit : members[s]) {
                chosen[s] += first[unit] ? 1 : 0;
                indicator[unit] = first[unit] ? 1 : 0;
            }
            ways = Math.min(ways * ways(members[s].length, chosen[s]), 1e15);
        }
        this.all = Arrays.stream(chosen).sum();
        this.exact = ways <= most;
        this.count = exact ? (int) Math.rint(ways) : most;
    }

    static GroupDraws of(boolean[] first, int[] strata, int most, long seed) {
        int[][] members = Strata.members(strata);
        GroupDraws draws = new GroupDraws(first, members, most, seed);
        checkArgument(draws.all > 0, "nobody is in the first group");
        for (int s = 0; s < members.length; s++) {
            checkArgument(
                    draws.chosen[s] == 0 || draws.chosen[s] < members[s].length,
                    "stratum %s has nobody to compare with",
                    s);
        }
        return draws;
    }

    /** How many groups of a size there are; beyond what is counted exactly the number does not matter. */
    private static double ways(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = Math.min(Math.rint(ways * (n - k + i) / i), 1e15);
        }
        return ways;
    }

    int count() {
        return count;
    }

    boolean isExact() {
        return exact;
    }

    void each(Look look) {
        look.at(0, first);
        if (exact) {
            enumerate(look);
            return;
        }
        for (int draw = 1; draw < count; draw++) {
            look.at(draw, drawn(draw));
        }
    }

    private boolean[] drawn(int draw) {
        boolean[] group = new boolean[first.length];
        int column = 0;
        for (int s = 0; s < members.length; s++) {
            int[] left = members[s].clone();
            for (int k = 0; k < chosen[s]; k++) {
                int place = k + Simulated.below(left.length - k, seed, draw, column++);
                int unit = left[place];
                left[place] = left[k];
                group[unit] = true;
            }
        }
        return group;
    }

    private void enumerate(Look look) {
        int[][] picks = new int[members.length][];
        for (int s = 0; s < picks.length; s++) {
            picks[s] = start(chosen[s]);
        }
        int draw = 1;
        boolean more = true;
        while (more) {
            boolean[] group = group(picks);
            if (!Arrays.equals(group, first)) {
                look.at(draw++, group);
            }
            more = advance(picks);
        }
    }

    private static int[] start(int size) {
        int[] pick = new int[size];
        for (int i = 0; i < size; i++) {
            pick[i] = i;
        }
        return pick;
    }

    private boolean[] group(int[][] picks) {
        boolean[] group = new boolean[first.length];
        for (int s = 0; s < picks.length; s++) {
            for (int place : picks[s]) {
                group[members[s][place]] = true;
            }
        }
        return group;
    }

    /** Goes to the next group, the last stratum turning fastest. */
    private boolean advance(int[][] picks) {
        for (int s = picks.length - 1; s >= 0; s--) {
            if (next(picks[s], members[s].length)) {
                return true;
            }
            picks[s] = start(picks[s].length);
        }
        return false;
    }

    private static boolean next(int[] pick, int n) {
        int k = pick.length;
        int i = k - 1;
        while (i >= 0 && pick[i] == n - k + i) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        pick[i]++;
        for (int j = i + 1; j < k; j++) {
            pick[j] = pick[j - 1] + 1;
        }
        return true;
    }

    /** The difference of means within strata, each weighing as its part of the first group. */
    double difference(double[] figures, boolean[] group) {
        double difference = 0;
        for (int s = 0; s < members.length; s++) {
            if (chosen[s] > 0) {
                double in = 0;
                double out = 0;
                for (int unit : members[s]) {
                    in += group[unit] ? figures[unit] : 0;
                    out += group[unit] ? 0 : figures[unit];
                }
                double mean = in / chosen[s] - out / (members[s].length - chosen[s]);
                difference += mean * chosen[s] / all;
            }
        }
        return difference;
    }

    /** How far a draw is the one that happened: 1 where it is the same. */
    double overlap(boolean[] group) {
        return difference(indicator, group);
    }
}
