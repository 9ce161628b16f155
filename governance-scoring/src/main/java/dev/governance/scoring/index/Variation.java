package dev.governance.scoring.index;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What one replicate chose. */
final class Variation {

    final IndexMethod method;
    private final Shape shape;
    private final Optional<Aggregator> aggregator;
    private final OptionalDouble coverage;
    private final int dropped;
    private final double noise;
    private final long weightSeed;

    private Variation(
            Shape shape,
            IndexMethod method,
            Optional<Aggregator> aggregator,
            OptionalDouble coverage,
            int dropped,
            double noise,
            long weightSeed) {
        this.shape = shape;
        this.method = method;
        this.aggregator = aggregator;
        this.coverage = coverage;
        this.dropped = dropped;
        this.noise = noise;
        this.weightSeed = weightSeed;
    }

    static Variation of(
            CompositeIndex index, Shape shape, List<UncertainChoice> choices, Replicate replicate, long seed) {
        IndexMethod method = index.method();
        Optional<Aggregator> aggregator = Optional.empty();
        OptionalDouble coverage = OptionalDouble.empty();
        int dropped = -1;
        double noise = 0;
        long weightSeed = 0;
        for (int c = 0; c < choices.size(); c++) {
            UncertainChoice choice = choices.get(c);
            if (choice instanceof UncertainChoice.Normalisers many) {
                method = method.withNormaliser(pick(many.alternatives(), replicate, c));
            } else if (choice instanceof UncertainChoice.Treatments many) {
                method = new IndexMethod(
                        pick(many.alternatives(), replicate, c), method.imputation(), method.normaliser());
            } else if (choice instanceof UncertainChoice.Imputations many) {
                method = method.withImputation(pick(many.alternatives(), replicate, c));
            } else if (choice instanceof UncertainChoice.Aggregators many) {
                aggregator = Optional.of(pick(many.alternatives(), replicate, c));
            } else if (choice instanceof UncertainChoice.Coverages many) {
                coverage = OptionalDouble.of(pick(many.alternatives(), replicate, c));
            } else if (choice instanceof UncertainChoice.WeightNoise weights) {
                noise = weights.spread();
                weightSeed = seed ^ Double.doubleToLongBits(replicate.draws().get(c));
            } else {
                dropped = replicate.pick(c, shape.leaves.size() + 1) - 1;
            }
        }
        return new Variation(shape, method, aggregator, coverage, dropped, noise, weightSeed);
    }

    /** The places of the tree, collected once for all replicates. */
    static final class Shape {
        final ImmutableList<Indicator> leaves;
        final ImmutableList<Pillar> pillars;

        Shape(IndicatorTree tree) {
            this.leaves = tree.indicators();
            this.pillars = tree.pillars();
        }
    }

    private static <T> T pick(ImmutableList<T> alternatives, Replicate replicate, int choice) {
        return alternatives.get(replicate.pick(choice, alternatives.size()));
    }

    /** Puts scaled columns together, in the order of the tree. */
    double[] run(double[][] scaled) {
        Map<String, double[]> values = new HashMap<>();
        ImmutableList<Indicator> leaves = shape.leaves;
        for (int j = 0; j < scaled.length; j++) {
            values.put(leaves.get(j).code(), scaled[j]);
        }
        String out = dropped < 0 ? "" : leaves.get(dropped).code();
        double[] last = new double[0];
        int place = 0;
        for (Pillar pillar : shape.pillars) {
            int count = (int) pillar.children().stream()
                    .filter(child -> !child.code().equals(out))
                    .count();
            double[][] parts = new double[count][];
            double[] weights = new double[count];
            int next = 0;
            for (IndexNode child : pillar.children()) {
                place++;
                if (!child.code().equals(out)) {
                    parts[next] = values.getOrDefault(child.code(), new double[0]);
                    weights[next++] = child.weight() * factor(place);
                }
            }
            last = combine(pillar, parts, weights, scaled);
            values.put(pillar.code(), last);
        }
        return last;
    }

    private double[] combine(Pillar pillar, double[][] parts, double[] weights, double[][] scaled) {
        if (parts.length == 0) {
            double[] gaps = new double[scaled[0].length];
            Arrays.fill(gaps, Double.NaN);
            return gaps;
        }
        return aggregator.orElse(pillar.aggregator()).combine(parts, weights, coverage.orElse(pillar.coverage()));
    }

    private double factor(int place) {
        return noise == 0 ? 1 : 1 + noise * (2 * Draws.uniform(weightSeed, 0, place) - 1);
    }
}
