package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Whether two groups differ by more than chance has it, if chance alone said who is in which (置换检验).
 *
 * <p>Who is in the first group is drawn over and over, stratum by stratum; all ways to draw are gone through where there are not too
 * many, otherwise so many are drawn from a seed, and the one that really happened counts with them (Fisher 1935; Phipson and Smyth
 * 2010). The difference is that of the means within strata, each stratum weighing as its part of the first group. The interval holds
 * every constant difference that the same test would not reject; for a difference of means it is found exactly, without a search,
 * since each draw rejects a half-line on either side. Units without a value ({@link Double#NaN}) must be left out before. Immutable
 * and thread-safe.
 *
 * @param difference the first group's mean less the other's
 * @param chance how likely a difference at least as far from zero is if there is none: the two-sided p-value, above 0
 * @param interval where the difference lies; infinite where so few units cannot tell
 * @param draws how many ways to draw were looked at, the one that happened included
 * @param exact whether these were all ways
 */
public record PermutationTest(double difference, double chance, Interval interval, int draws, boolean exact)
        implements Serializable {

    private static final int MOST_UNITS = 100_000;
    private static final double NEAR = 1e-12;

    /** Checks that there is an interval. */
    public PermutationTest {
        requireNonNull(interval, "interval");
    }

    /**
     * Tests.
     *
     * @param figures one for each unit, none missing
     * @param first which units are in the first group
     * @param strata the number of each unit's stratum, from 0; every stratum with a unit of the first group has one of the other
     * @param confidence how often such an interval holds the true difference, strictly between 0 and 1
     * @param most how many ways to draw are looked at, at least 2
     * @param seed whose draws, where all ways would be too many
     * @return what was found
     * @throws IllegalArgumentException if an argument is none of these, or a figure is missing
     */
    public static PermutationTest of(
            double[] figures, boolean[] first, int[] strata, double confidence, int most, long seed) {
        int n = figures.length;
        checkArgument(
                n == first.length && n == strata.length && n <= MOST_UNITS,
                "%s figures, %s groups, %s strata",
                n,
                first.length,
                strata.length);
        checkArgument(confidence > 0 && confidence < 1, "confidence lies between 0 and 1, not %s", confidence);
        checkArgument(most >= 2 && most <= 10_000_000, "2 to 10,000,000 draws, not %s", most);
        checkArgument(Arrays.stream(figures).allMatch(Double::isFinite), "a figure is missing: leave its unit out");
        GroupDraws draws = GroupDraws.of(first, strata, most, seed);
        double[] shifts = new double[draws.count()];
        double[] overlaps = new double[draws.count()];
        draws.each((draw, group) -> {
            shifts[draw] = draws.difference(figures, group);
            overlaps[draw] = draws.overlap(group);
        });
        return of(shifts, overlaps, 1 - confidence, draws.isExact());
    }

    /** The draw that happened is the first. */
    private static PermutationTest of(double[] shifts, double[] overlaps, double level, boolean exact) {
        double seen = shifts[0];
        double near = NEAR * (1 + Math.abs(seen));
        int n = shifts.length;
        double[] low = new double[n];
        double[] high = new double[n];
        int far = 0;
        for (int i = 0; i < n; i++) {
            far += Math.abs(shifts[i]) >= Math.abs(seen) - near ? 1 : 0;
            // What happened itself and its mirror image are as far off whatever the difference is.
            boolean always = Math.abs(overlaps[i]) > 1 - NEAR;
            double one = always ? Double.NEGATIVE_INFINITY : (seen - shifts[i]) / (1 - overlaps[i]);
            double other = always ? Double.POSITIVE_INFINITY : (seen + shifts[i]) / (1 + overlaps[i]);
            low[i] = Math.min(one, other);
            high[i] = Math.max(one, other);
        }
        Arrays.sort(low);
        Arrays.sort(high);
        int rejecting = (int) Math.floor(level * n * (1 + NEAR));
        double from = low[rejecting];
        double to = high[n - 1 - rejecting];
        return new PermutationTest(seen, (double) far / n, new Interval(from, to), n, exact);
    }
}
