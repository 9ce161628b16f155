package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Weights that are read off the figures are those of the formulas in words. */
class WeightMethodsProperties {

    private static final int MANY = 10_000;
    private static final int VERY_MANY = 100_000;

    @Property(tries = MANY)
    void weightsAreThoseOfTheFormulas(@ForAll long seed) {
        compare(seed);
    }

    @Tag("long")
    @Property(tries = VERY_MANY)
    void weightsAreThoseOfTheFormulasInManyTables(@ForAll long seed) {
        compare(seed);
    }

    private static void compare(long seed) {
        Drawn drawn = new Drawn(seed, 0);
        int m = drawn.columns.length;
        check("equal", ObjectiveWeights.EQUAL, drawn, j -> 1);
        check("deviation", ObjectiveWeights.DEVIATION, drawn, j -> deviation(drawn.columns[j]));
        check("variance", ObjectiveWeights.VARIANCE, drawn, j -> {
            double spread = deviation(stretched(drawn.columns[j], true));
            return spread * spread;
        });
        check("gini", ObjectiveWeights.GINI, drawn, j -> gini(drawn.columns[j]));
        check("entropy", ObjectiveWeights.ENTROPY, drawn, j -> entropy(drawn.columns[j]));
        check("angle", ObjectiveWeights.ANGLE, drawn, j -> angle(drawn.columns[j]));
        check("merec", ObjectiveWeights.MEREC, drawn, j -> removal(drawn, j));
        check("lopcow", ObjectiveWeights.LOPCOW, drawn, j -> change(drawn, j));
        double[][] rising = IntStream.range(0, m)
                .mapToObj(j -> stretched(drawn.columns[j], true))
                .toArray(double[][]::new);
        double[][] directed = IntStream.range(0, m)
                .mapToObj(j -> stretched(drawn.columns[j], isUp(drawn, j)))
                .toArray(double[][]::new);
        check("critic", ObjectiveWeights.CRITIC, drawn, j -> critic(rising, j));
        check("critic directed", ObjectiveWeights.CRITIC_DIRECTED, drawn, j -> critic(directed, j));
        double[] entropy = ObjectiveWeights.ENTROPY.of(drawn.columns, drawn.directions);
        double[] losses = ObjectiveWeights.CILOS.of(drawn.columns, drawn.directions);
        check("idocriw", ObjectiveWeights.IDOCRIW, drawn, j -> entropy[j] * losses[j]);
    }

    private interface Raw {
        double of(int column);
    }

    private static void check(String what, ObjectiveWeights method, Drawn drawn, Raw raw) {
        double[] weights = method.of(drawn.columns, drawn.directions);
        double[] expected =
                IntStream.range(0, weights.length).mapToDouble(raw::of).toArray();
        double sum = Arrays.stream(expected).sum();
        for (int j = 0; j < weights.length; j++) {
            if (!(sum > 1e-9) || Double.isInfinite(sum)) {
                assertTrue(Double.isNaN(weights[j]) || sum > -1e-9, what);
            } else {
                assertEquals(expected[j] / sum, weights[j], 1e-7, what);
            }
        }
    }

    private static boolean isUp(Drawn drawn, int column) {
        return drawn.directions.get(column) == Direction.HIGHER_IS_BETTER;
    }

    private static double mean(double[] x) {
        return Arrays.stream(x).average().orElseThrow();
    }

    /** Of a sample. One unit alone has no spread that could be told. */
    private static double deviation(double[] x) {
        double mean = mean(x);
        return Math.sqrt(Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1));
    }

    private static double[] stretched(double[] x, boolean up) {
        double min = Arrays.stream(x).min().orElseThrow();
        double max = Arrays.stream(x).max().orElseThrow();
        return Arrays.stream(x)
                .map(v -> max == min ? 1 : up ? (v - min) / (max - min) : (max - v) / (max - min))
                .toArray();
    }

    private static double gini(double[] x) {
        double sum = 0;
        for (double a : x) {
            for (double b : x) {
                sum += Math.abs(a - b);
            }
        }
        return sum / (2 * x.length * x.length * mean(x));
    }

    private static double entropy(double[] x) {
        double sum = Arrays.stream(x).sum();
        double bits = Arrays.stream(x).map(v -> v / sum * Math.log(v / sum)).sum();
        return x.length < 2 ? Double.NaN : Math.max(0, 1 + bits / Math.log(x.length));
    }

    private static double angle(double[] x) {
        double cosine = Arrays.stream(x).sum()
                / Math.sqrt(Arrays.stream(x).map(v -> v * v).sum() * x.length);
        return Arrays.stream(x).distinct().count() == 1 ? 0 : Math.acos(Math.min(1, cosine));
    }

    private static double removal(Drawn drawn, int removed) {
        double effect = 0;
        for (int i = 0; i < drawn.units; i++) {
            double with = 0;
            double without = 0;
            for (int j = 0; j < drawn.columns.length; j++) {
                double[] x = drawn.columns[j];
                double scaled = isUp(drawn, j)
                        ? Arrays.stream(x).min().orElseThrow() / x[i]
                        : x[i] / Arrays.stream(x).max().orElseThrow();
                with += Math.abs(Math.log(scaled)) / drawn.columns.length;
                without += j == removed ? 0 : Math.abs(Math.log(scaled)) / drawn.columns.length;
            }
            effect += Math.abs(Math.log(1 + without) - Math.log(1 + with));
        }
        return effect;
    }

    /** The sample's deviation; a column without spread tells nothing. */
    private static double change(Drawn drawn, int column) {
        double[] x = stretched(drawn.columns[column], isUp(drawn, column));
        double root = Math.sqrt(Arrays.stream(x).map(v -> v * v).sum() / x.length);
        boolean flat = Arrays.stream(drawn.columns[column]).distinct().count() == 1;
        return flat ? 0 : Math.abs(Math.log(root / deviation(x))) * 100;
    }

    private static double critic(double[][] x, int column) {
        double spread = x[column].length < 2 ? 0 : deviation(x[column]);
        double conflict = 0;
        for (double[] other : x) {
            double r = other == x[column] ? 1 : pearson(x[column], other);
            conflict += Double.isNaN(r) ? 1 : 1 - r;
        }
        return spread == 0 ? 0 : spread * conflict;
    }

    private static double pearson(double[] x, double[] y) {
        double product = 0;
        for (int i = 0; i < x.length; i++) {
            product += (x[i] - mean(x)) * (y[i] - mean(y));
        }
        return product / ((x.length - 1) * deviation(x) * deviation(y));
    }
}
