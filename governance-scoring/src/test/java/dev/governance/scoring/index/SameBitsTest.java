package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.governance.scoring.statistics.Correlations;
import dev.governance.scoring.statistics.Distributions;
import dev.governance.scoring.statistics.Interval;
import dev.governance.scoring.statistics.Multiplicity;
import dev.governance.scoring.statistics.PrincipalComponents;
import dev.governance.scoring.statistics.RankSets;
import dev.governance.scoring.statistics.Shrinkage;
import dev.governance.scoring.statistics.Ties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The figures are the same to the last bit on every Java and for any number of threads: digests of all bits, written down here.
 *
 * <p>The test runs on each Java that the build runs on, and each has to come to these digests. Whoever changes an algorithm on
 * purpose writes down the new one, and says so in the change log: published scores change with it.
 */
class SameBitsTest {

    private static final int UNITS = 60;
    private static final int INDICATORS = 8;
    private static final int REPLICATES = 96;
    private static final long SEED = 20261123;

    private static double[] column(int number) {
        double[] column = new double[UNITS];
        for (int i = 0; i < UNITS; i++) {
            double draw = Draws.uniform(SEED, i, number);
            column[i] = draw < 0.05 ? Double.NaN : 1 + 99 * draw * draw;
        }
        return column;
    }

    private static IndexTable table() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (int j = 0; j < INDICATORS; j++) {
            columns.put("i" + j, column(j));
        }
        List<String> units = IntStream.range(0, UNITS).mapToObj(i -> "u" + i).toList();
        return IndexTable.of(units, columns)
                .withGroups(units.stream().map(unit -> unit.substring(0, 2)).toList());
    }

    private static CompositeIndex index(Aggregator top) {
        List<IndexNode> leaves = new ArrayList<>();
        for (int j = 0; j < INDICATORS; j++) {
            leaves.add(Indicator.of("i" + j, j % 3 == 0 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER)
                    .weighing(1 + j % 4));
        }
        Pillar left =
                Pillar.of("left", ColumnMean.GEOMETRIC, leaves.subList(0, 3)).withWeight(2);
        Pillar right = Pillar.of("right", new ColumnPowerMean(0.5), leaves.subList(3, INDICATORS));
        return new CompositeIndex(
                new IndicatorTree(Pillar.of("index", top, left, right)),
                IndexMethod.of(MinMax.of(1, 100)).withTreatment(Stepwise.of(ShapeLimits.USUAL, Transformation.LOG)));
    }

    private static Uncertainty uncertainty() {
        return Uncertainty.of(
                index(ColumnMean.ARITHMETIC),
                table(),
                List.of(
                        new UncertainChoice.Normalisers(ImmutableList.of(
                                MinMax.of(1, 100), new Placing(Placing.Form.RANK, Ties.AVERAGE), MinMax.of(10, 20))),
                        new UncertainChoice.Aggregators(ImmutableList.of(
                                ColumnMean.GEOMETRIC, ColumnMean.HARMONIC, new ColumnPowerMean(-0.5), new Copeland())),
                        new UncertainChoice.Treatments(ImmutableList.of(
                                Untreated.UNTREATED, Transformation.LOG_FROM_ONE, new BoxCoxTransformation(0.3, true))),
                        new UncertainChoice.Imputations(ImmutableList.of(
                                Imputation.Nothing.NOTHING, Imputation.Usual.GROUP_MEDIAN, Imputation.Usual.MEAN)),
                        new UncertainChoice.Coverages(ImmutableList.of(0.0, 0.5)),
                        new UncertainChoice.WeightNoise(0.25),
                        new UncertainChoice.LeaveOneOut()),
                SEED);
    }

    /** All bits of figures, one after the other. */
    private static final class Bits {
        private final Hasher hasher = Hashing.sha256().newHasher();

        Bits add(double... figures) {
            for (double figure : figures) {
                hasher.putLong(Double.doubleToLongBits(figure));
            }
            return this;
        }

        @Override
        public String toString() {
            return hasher.hash().toString().substring(0, 16);
        }
    }

    @Test
    void valuesOfAnIndexAreTheSameEverywhere() {
        Bits bits = new Bits();
        for (Aggregator top : List.of(
                ColumnMean.ARITHMETIC,
                ColumnMean.GEOMETRIC,
                ColumnMean.HARMONIC,
                new ColumnPowerMean(2.5),
                new Copeland(),
                new DistanceToIdeal(1),
                OrderedMean.ofWorst(1, 2),
                new MazziottaPareto(MazziottaPareto.Penalty.SUBTRACTED))) {
            IndexScores scores = index(top).fit(table()).score(table());
            for (String code : index(top).tree().codes()) {
                bits.add(scores.column(code));
            }
            bits.add(scores.ranks("index", Ties.AVERAGE));
        }
        assertEquals("4bb739fbb86de791", bits.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void replicatesAreTheSameForAnyNumberOfThreads(int threads) throws ExecutionException, InterruptedException {
        Uncertainty uncertainty = uncertainty();
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            double[][] values = pool.submit(() -> IntStream.range(0, REPLICATES)
                            .parallel()
                            .mapToObj(r -> uncertainty.run(uncertainty.replicate(r)))
                            .toArray(double[][]::new))
                    .get();
            Bits bits = new Bits();
            for (double[] replicate : values) {
                bits.add(replicate);
            }
            assertEquals("c4dc1e68a648d7e4", bits.toString());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void quantilesAndSensitivityAreTheSameEverywhere() {
        Ensemble ensemble = uncertainty().ensemble(REPLICATES);
        SobolIndices indices = uncertainty().sensitivity(32);
        Bits bits = new Bits();
        for (double share : new double[] {0.05, 0.5, 0.95}) {
            bits.add(ensemble.values().quantile(share)).add(ensemble.ranks().quantile(share));
        }
        indices.first().forEach(bits::add);
        indices.total().forEach(bits::add);
        assertEquals("f547878d7d7f3af3", bits.add(indices.variance()).toString());
    }

    @Test
    void weightsAndChoicesAreTheSameEverywhere() {
        double[][] columns = new double[4][];
        List<Direction> directions = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            columns[j] = Imputation.Usual.MEAN.fill(column(j));
            directions.add(j % 2 == 0 ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
        }
        Bits bits = new Bits();
        for (ObjectiveWeights method : ObjectiveWeights.values()) {
            bits.add(method.of(columns, directions));
        }
        DecisionTable plain = DecisionTable.of(columns, new double[] {0.4, 0.3, 0.2, 0.1}, directions);
        DecisionTable scaled = plain.normalised(RatioNormaliser.OF_SUM);
        bits.add(new Topsis(Topsis.Metric.EUCLIDEAN).closeness(scaled));
        bits.add(new Vikor(0.5).compromise(plain).q());
        bits.add(WeightedModel.PRODUCT.of(scaled)).add(new Codas(0.02).assessments(scaled));
        bits.add(new Cocoso(0.5).of(scaled)).add(AverageDistance.BORDER.of(scaled));
        bits.add(BenefitsAndCosts.of(plain.proportional(RatioNormaliser.OF_SUM)).rootAssessment());
        bits.add(Moora.MULTIPLICATIVE.of(plain)).add(RatioToIdeal.compromise(plain));
        PrincipalComponents components = PrincipalComponents.of(columns);
        for (int k = 0; k < components.size(); k++) {
            bits.add(components.spread(k)).add(components.loadings(k));
        }
        assertEquals("3f5d318eb606b762", bits.toString());
    }

    @Test
    void statisticsAreTheSameEverywhere() {
        Bits bits = new Bits();
        for (int k = 1; k < 20; k++) {
            double share = k / 20.0;
            bits.add(Distributions.normalQuantile(share), Distributions.normalBelow(share));
            bits.add(Distributions.studentQuantile(share, k), Distributions.studentBeyond(share, k));
            bits.add(Distributions.chiSquareAbove(k, 7), Distributions.betaQuantile(share, k, 3));
            bits.add(Distributions.binomialAtLeast(k, 20, share));
        }
        double[] x = Imputation.Usual.MEAN.fill(column(1));
        double[] y = Imputation.Usual.MEAN.fill(column(2));
        bits.add(Correlations.pearson(x, y), Correlations.spearman(x, y), Correlations.kendall(x, y));
        int[] groups = IntStream.range(0, UNITS).map(i -> i % 7).toArray();
        Shrinkage shrinkage = Shrinkage.of(x, groups, true);
        bits.add(shrinkage.level(), shrinkage.between(), shrinkage.within()).add(shrinkage.effects());
        double[] errors = IntStream.range(0, UNITS).mapToDouble(i -> 1 + i % 5).toArray();
        for (Interval set : RankSets.ofEstimates(x, errors, 0.95, RankSets.Side.BOTH, true, 500, 1)) {
            bits.add(set.low(), set.high());
        }
        for (Interval set :
                RankSets.ofCounts(new int[] {12, 40, 33, 31}, 0.95, RankSets.Side.BOTH, Multiplicity.HOLM, true)) {
            bits.add(set.low(), set.high());
        }
        assertEquals("d6f72d5667311df4", bits.toString());
    }
}
