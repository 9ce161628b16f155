package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights that are fitted to known counts (权重校准, Deming and Stephan 1940).
 *
 * <p>Thread-safe.
 */
public final class Raking {

    private Raking() {}

    /**
     * Fits weights to the counts of one grouping.
     *
     * @param weights the weights
     * @param groups the number of each unit's group, from 0
     * @param totals how many of the population are in each group
     * @return the fitted weights
     * @throws IllegalArgumentException if a group of the population has nobody in the sample, or lengths differ
     */
    public static double[] fit(double[] weights, int[] groups, double[] totals) {
        checkArgument(weights.length == groups.length, "%s weights, %s groups", weights.length, groups.length);
        double[] sums = new double[totals.length];
        for (int i = 0; i < groups.length; i++) {
            sums[groups[i]] += weights[i];
        }
        for (int group = 0; group < totals.length; group++) {
            checkArgument(sums[group] > 0 || totals[group] == 0, "nobody in the sample is in group %s", group);
        }
        double[] fitted = new double[weights.length];
        for (int i = 0; i < groups.length; i++) {
            fitted[i] = weights[i] * totals[groups[i]] / sums[groups[i]];
        }
        return fitted;
    }

    /**
     * Fits weights to the counts of several groupings, one after the other, until the counts of all cells hardly move.
     *
     * @param weights the weights
     * @param groupings for each grouping the number of each unit's group, from 0
     * @param totals for each grouping how many of the population are in each group
     * @param nearness how much the count of any cell may still move in the last round
     * @param rounds how many rounds are made at most, at least one
     * @return the weights after each grouping of the last round; the last are the result
     * @throws IllegalArgumentException if there is no grouping, or a group of the population has nobody in the sample
     */
    public static List<double[]> rake(
            double[] weights, List<int[]> groupings, List<double[]> totals, double nearness, int rounds) {
        checkArgument(!groupings.isEmpty() && rounds > 0, "raking needs a grouping and a round");
        double[] now = weights.clone();
        Map<List<Integer>, Double> before = cells(now, groupings);
        List<double[]> steps = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            steps.clear();
            for (int k = 0; k < groupings.size(); k++) {
                now = fit(now, groupings.get(k), totals.get(k));
                steps.add(now);
            }
            Map<List<Integer>, Double> after = cells(now, groupings);
            double moved = 0;
            for (Map.Entry<List<Integer>, Double> cell : after.entrySet()) {
                moved = Math.max(moved, Math.abs(cell.getValue() - before.getOrDefault(cell.getKey(), 0.0)));
            }
            if (moved < nearness) {
                break;
            }
            before = after;
        }
        return steps;
    }

    private static Map<List<Integer>, Double> cells(double[] weights, List<int[]> groupings) {
        Map<List<Integer>, Double> cells = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            Integer[] cell = new Integer[groupings.size()];
            for (int k = 0; k < cell.length; k++) {
                cell[k] = groupings.get(k)[i];
            }
            cells.merge(Arrays.asList(cell), weights[i], Double::sum);
        }
        return cells;
    }
}
