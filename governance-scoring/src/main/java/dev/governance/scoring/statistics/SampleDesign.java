package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * How a sample was drawn and weighted (抽样设计): strata, clusters, how many clusters there were to draw from, and what the weights
 * were fitted to afterwards.
 *
 * <p>Standard errors come from linearisation, cluster by cluster within strata (Särndal, Swensson and Wretman 1992). Immutable
 * and thread-safe.
 */
public final class SampleDesign {

    private static final int ROUNDS = 10;

    private final double[] weights;
    private final int[] strata;
    private final int[] clusters;
    private final double[] populations;
    private final List<Fitted> fitted;

    private SampleDesign(double[] weights, int[] strata, int[] clusters, double[] populations, List<Fitted> fitted) {
        this.weights = weights;
        this.strata = strata;
        this.clusters = clusters;
        this.populations = populations;
        this.fitted = fitted;
    }

    /** Groups to which weights were fitted, and the weights just then; several are gone through again and again. */
    private record Fitted(int[] groups, double[] weights) {}

    /**
     * Describes a sample.
     *
     * @param weights how many of the population each unit stands for, positive
     * @param strata the number of each unit's stratum, from 0
     * @param clusters the number of each unit's cluster, from 0; of its own for a sample of single units
     * @param populations for each unit how many clusters its stratum had in the population; infinite if drawn with replacement
     * @return the design
     * @throws IllegalArgumentException if the lengths differ
     */
    public static SampleDesign of(double[] weights, int[] strata, int[] clusters, double[] populations) {
        int n = weights.length;
        checkArgument(
                strata.length == n && clusters.length == n && populations.length == n,
                "%s weights, %s strata, %s clusters, %s populations",
                n,
                strata.length,
                clusters.length,
                populations.length);
        return new SampleDesign(weights.clone(), strata.clone(), clusters.clone(), populations.clone(), List.of());
    }

    /**
     * Fits the weights to known counts in groups (事后分层): post-stratification.
     *
     * @param groups the number of each unit's group, from 0
     * @param totals how many of the population are in each group
     * @return the design with the fitted weights
     */
    public SampleDesign postStratified(int[] groups, double[] totals) {
        double[] next = Raking.fit(weights, groups, totals);
        return with(next, List.of(new Fitted(groups.clone(), next)));
    }

    /**
     * Fits the weights to known counts in several groupings at once (迭代比例拟合): raking.
     *
     * @param groupings for each grouping the number of each unit's group, from 0
     * @param totals for each grouping how many of the population are in each group
     * @param nearness how much the count of any cell may still move in a round that is the last
     * @param rounds how many rounds are made at most
     * @return the design with the fitted weights
     */
    public SampleDesign raked(List<int[]> groupings, List<double[]> totals, double nearness, int rounds) {
        List<double[]> steps = Raking.rake(weights, groupings, totals, nearness, rounds);
        List<Fitted> all = new ArrayList<>();
        for (int k = 0; k < groupings.size(); k++) {
            all.add(new Fitted(groupings.get(k).clone(), steps.get(k)));
        }
        return with(steps.get(steps.size() - 1), all);
    }

    private SampleDesign with(double[] next, List<Fitted> all) {
        return new SampleDesign(next, strata, clusters, populations, List.copyOf(all));
    }

    /**
     * Returns the weights.
     *
     * @return how many of the population each unit stands for
     */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * Tells how many units with equal weights would be as good (Kish 1965).
     *
     * @return the square of the sum of the weights over the sum of their squares
     */
    public double effectiveSize() {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        double sum = Moments.sum(weights);
        return sum * sum / squares;
    }

    /**
     * Estimates the mean of the population.
     *
     * @param figures one for each unit
     * @return the mean with its standard error and design effect
     */
    public SurveyEstimate mean(double[] figures) {
        double size = Moments.sum(weights);
        double mean = Moments.weightedMean(figures, weights);
        double[] influence = new double[figures.length];
        for (int i = 0; i < influence.length; i++) {
            influence[i] = weights[i] * (figures[i] - mean) / size;
        }
        double variance = variance(influence);
        return new SurveyEstimate(mean, StrictMath.sqrt(variance), variance / simple(figures, mean));
    }

    /**
     * Estimates the total of the population.
     *
     * @param figures one for each unit
     * @return the total with its standard error and design effect
     */
    public SurveyEstimate total(double[] figures) {
        double size = Moments.sum(weights);
        double mean = Moments.weightedMean(figures, weights);
        double[] influence = new double[figures.length];
        for (int i = 0; i < influence.length; i++) {
            influence[i] = weights[i] * figures[i];
        }
        double variance = variance(influence);
        double effect = variance / (simple(figures, mean) * size * size);
        return new SurveyEstimate(mean * size, StrictMath.sqrt(variance), effect);
    }

    /**
     * Estimates the ratio of two totals of the population.
     *
     * @param above one figure for each unit
     * @param below another figure for each unit
     * @return the ratio with its standard error; it has no design effect
     */
    public SurveyEstimate ratio(double[] above, double[] below) {
        double whole = Moments.weightedMean(below, weights) * Moments.sum(weights);
        double ratio = Moments.weightedMean(above, weights) / Moments.weightedMean(below, weights);
        double[] influence = new double[above.length];
        for (int i = 0; i < influence.length; i++) {
            influence[i] = weights[i] * (above[i] - ratio * below[i]) / whole;
        }
        return new SurveyEstimate(ratio, StrictMath.sqrt(variance(influence)), Double.NaN);
    }

    /** The variance of the mean of a simple sample of the same size, drawn without replacement. */
    private double simple(double[] figures, double mean) {
        double n = figures.length;
        double size = Moments.sum(weights);
        double[] squares = new double[figures.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = (figures[i] - mean) * (figures[i] - mean);
        }
        double spread = n / (n - 1) * Moments.weightedMean(squares, weights);
        return spread * (size - n) / (size * n);
    }

    private double variance(double[] influence) {
        double[] rest = influence.clone();
        for (int round = 0; round < (fitted.size() > 1 ? ROUNDS : 1); round++) {
            fitted.forEach(one -> centre(rest, one));
        }
        double variance = 0;
        for (int[] stratum : Strata.members(strata)) {
            variance += stratum(rest, stratum);
        }
        return variance;
    }

    /** What the groups already fix cannot vary. */
    private static void centre(double[] influence, Fitted one) {
        int last = Arrays.stream(one.groups).max().orElse(-1);
        double[] sums = new double[last + 1];
        double[] counts = new double[last + 1];
        for (int i = 0; i < influence.length; i++) {
            sums[one.groups[i]] += influence[i] / one.weights[i];
            counts[one.groups[i]]++;
        }
        for (int i = 0; i < influence.length; i++) {
            influence[i] -= one.weights[i] * sums[one.groups[i]] / counts[one.groups[i]];
        }
    }

    private double stratum(double[] influence, int[] members) {
        double population = members.length == 0 ? Double.POSITIVE_INFINITY : populations[members[members.length - 1]];
        double[] totals = totals(influence, members);
        int count = totals.length;
        double sum = 0;
        double squares = 0;
        for (double total : totals) {
            sum += total;
        }
        for (double total : totals) {
            double off = total - sum / count;
            squares += off * off;
        }
        return count < 2 ? 0 : (1 - count / population) * count / (count - 1.0) * squares;
    }

    /** The sum of each cluster of a stratum, in the order of the clusters. */
    private double[] totals(double[] influence, int[] members) {
        boolean single = true;
        for (int i = 1; i < members.length; i++) {
            single &= clusters[members[i - 1]] < clusters[members[i]];
        }
        if (single) {
            return Arrays.stream(members).mapToDouble(i -> influence[i]).toArray();
        }
        TreeMap<Integer, Double> totals = new TreeMap<>();
        for (int i : members) {
            totals.merge(clusters[i], influence[i], Double::sum);
        }
        return totals.values().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
