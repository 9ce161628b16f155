package dev.governance.scoring.statistics;

import java.util.Arrays;

/** Who is in which stratum. */
final class Strata {

    private Strata() {}

    /** The units of each stratum in their order, given the number of each unit's stratum, from 0. */
    static int[][] members(int[] strata) {
        int[] counts = new int[Arrays.stream(strata).max().orElse(-1) + 1];
        for (int stratum : strata) {
            counts[stratum]++;
        }
        int[][] members = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(counts, 0);
        for (int i = 0; i < strata.length; i++) {
            members[strata[i]][counts[strata[i]]++] = i;
        }
        return members;
    }
}
