package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Moments;
import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes an index over and over with other choices, to see which ranks hold (不确定性与敏感性分析).
 *
 * <p>What is drawn depends on the seed, on the number of the replicate and on the choice, and on nothing else: the same seed
 * gives the same bits in any order and for any number of threads. A combination of choices that do not fit each other is
 * refused before anything runs. Immutable and thread-safe.
 */
public final class Uncertainty {

    private final CompositeIndex index;
    private final IndexTable table;
    private final ImmutableList<UncertainChoice> choices;
    private final long seed;
    private final PreparedColumns columns;
    private final Variation.Shape shape;

    private Uncertainty(CompositeIndex index, IndexTable table, List<UncertainChoice> choices, long seed) {
        this.index = index;
        this.table = table;
        this.choices = ImmutableList.copyOf(choices);
        this.seed = seed;
        this.columns = PreparedColumns.of(index, table, this.choices);
        this.shape = new Variation.Shape(index.tree());
    }

    /**
     * Prepares an analysis.
     *
     * @param index the index as it was specified
     * @param table the figures; the index is fitted to them each time
     * @param choices what could have been chosen otherwise; at most one of each kind
     * @param seed what decides all that is drawn
     * @return the analysis
     * @throws IllegalArgumentException if some combination of choices does not fit together, naming it, or if a kind is there
     *     twice
     */
    public static Uncertainty of(CompositeIndex index, IndexTable table, List<UncertainChoice> choices, long seed) {
        long kinds = choices.stream().map(Object::getClass).distinct().count();
        checkArgument(kinds == choices.size(), "every kind of choice is there once: %s", choices);
        return new Uncertainty(index, table, choices, seed);
    }

    /**
     * Draws the parameters of one replicate.
     *
     * @param number its number, from 0
     * @return the replicate
     */
    public Replicate replicate(long number) {
        return new Replicate(
                number,
                IntStream.range(0, choices.size())
                        .mapToObj(choice -> Draws.uniform(seed, number, choice))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Runs one replicate.
     *
     * @param replicate its parameters
     * @return the values of the index, one for each unit
     * @throws IllegalArgumentException if there are not as many draws as choices
     */
    public double[] run(Replicate replicate) {
        checkArgument(
                replicate.draws().size() == choices.size(),
                "%s choices, %s draws",
                choices.size(),
                replicate.draws().size());
        Variation variation = Variation.of(index, shape, choices, replicate, seed);
        return variation.run(columns.of(variation));
    }

    /**
     * Runs many replicates and looks at the ranks.
     *
     * @param replicates how many, at least one
     * @return the ranks of every unit in all of them
     * @throws IllegalArgumentException if there is none
     */
    public RankDistribution ranks(int replicates) {
        checkArgument(replicates > 0, "at least one replicate is run, not %s", replicates);
        double[][] ranks = new double[replicates][];
        for (int r = 0; r < replicates; r++) {
            ranks[r] = Ranks.descending(run(replicate(r)), Ties.MIN);
        }
        return RankDistribution.of(table.units(), Ranks.descending(nominal(), Ties.MIN), ranks);
    }

    /**
     * Runs many replicates and looks at values and ranks.
     *
     * @param replicates how many, at least one
     * @return the values and the ranks of every unit in all of them
     * @throws IllegalArgumentException if there is none
     */
    public Ensemble ensemble(int replicates) {
        checkArgument(replicates > 0, "at least one replicate is run, not %s", replicates);
        double[][] values = new double[replicates][];
        double[][] ranks = new double[replicates][];
        for (int r = 0; r < replicates; r++) {
            values[r] = run(replicate(r));
            ranks[r] = Ranks.descending(values[r], Ties.MIN);
        }
        double[] nominal = nominal();
        return new Ensemble(
                ValueDistribution.of(table.units(), nominal, values),
                RankDistribution.of(table.units(), Ranks.descending(nominal, Ties.MIN), ranks));
    }

    private double[] nominal() {
        return index.fit(table).score(table).index();
    }

    /**
     * Asks which choices bring about the differences (Saltelli's design, Jansen's estimator of the total), measured by how far
     * the units' ranks lie from those of the index as it was specified, on average.
     *
     * @param points how many points the design has; points times (choices + 2) replicates are run
     * @return the indices, in the order of the choices
     * @throws IllegalArgumentException if there is no point or no choice
     */
    public SobolIndices sensitivity(int points) {
        checkArgument(points > 0 && !choices.isEmpty(), "sensitivity needs points and choices");
        double[] nominal = Ranks.descending(nominal(), Ties.MIN);
        int k = choices.size();
        double[] results = new double[points * (k + 2)];
        for (int i = 0; i < points; i++) {
            ImmutableList<Double> a = row(i, 0);
            ImmutableList<Double> b = row(i, k);
            results[i] = shift(a, nominal);
            results[points + i] = shift(b, nominal);
            for (int choice = 0; choice < k; choice++) {
                results[(choice + 2) * points + i] = shift(mixed(a, b, choice), nominal);
            }
        }
        return SobolIndices.estimate(centred(results, 2 * points), points, k);
    }

    /** A constant changes no index, but without it the first order is estimated far more closely. */
    private static double[] centred(double[] results, int sample) {
        double mean = Moments.mean(Arrays.copyOf(results, sample));
        double[] centred = new double[results.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = results[i] - mean;
        }
        return centred;
    }

    private ImmutableList<Double> row(int point, int offset) {
        return IntStream.range(0, choices.size())
                .mapToObj(choice -> Draws.uniform(~seed, point, offset + choice))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Double> mixed(List<Double> a, List<Double> b, int choice) {
        return IntStream.range(0, a.size())
                .mapToObj(i -> i == choice ? b.get(i) : a.get(i))
                .collect(ImmutableList.toImmutableList());
    }

    /** The weights follow from their draw alone, so that the same draw gives the same weights wherever it stands. */
    private double shift(ImmutableList<Double> draws, double[] nominal) {
        double[] ranks = Ranks.descending(run(new Replicate(0, draws)), Ties.MIN);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (!Double.isNaN(ranks[i] - nominal[i])) {
                sum += Math.abs(ranks[i] - nominal[i]);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
