package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Trees worked through column by column give what a walk through the tree, unit by unit, gives. */
class TreeProperties {

    private static final int MANY = 10_000;
    private static final int VERY_MANY = 100_000;

    @Property(tries = MANY)
    void columnsGiveWhatUnitsGive(@ForAll long seed) {
        compare(seed);
    }

    @Tag("long")
    @Property(tries = VERY_MANY)
    void columnsGiveWhatUnitsGiveInManyTrees(@ForAll long seed) {
        compare(seed);
    }

    private static void compare(long seed) {
        Case made = new Case(seed);
        Map<String, double[]> values = made.tree.combine(made.columns);
        for (Pillar pillar : made.tree.pillars()) {
            double[] expected = new double[made.units];
            for (int unit = 0; unit < made.units; unit++) {
                expected[unit] = naive(pillar, made.columns, unit);
            }
            assertArrayEquals(expected, values.get(pillar.code()), 1e-9, pillar.code());
        }
    }

    /** The definition: leave out what is missing, and ask whether enough is left. */
    private static double naive(IndexNode node, Map<String, double[]> columns, int unit) {
        if (!(node instanceof Pillar pillar)) {
            return columns.get(node.code())[unit];
        }
        List<Double> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (IndexNode child : pillar.children()) {
            double value = naive(child, columns, unit);
            if (!Double.isNaN(value)) {
                values.add(value);
                weights.add(child.weight());
            }
        }
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (all == 0 || values.size() < pillar.coverage() * pillar.children().size()) {
            return Double.NaN;
        }
        double sum = 0;
        for (int j = 0; j < values.size(); j++) {
            sum += weights.get(j) / all * transformed(pillar.aggregator(), values.get(j));
        }
        return pillar.aggregator() == ColumnMean.GEOMETRIC
                ? Math.exp(sum)
                : pillar.aggregator() == ColumnMean.HARMONIC ? 1 / sum : sum;
    }

    private static double transformed(Aggregator aggregator, double value) {
        return aggregator == ColumnMean.GEOMETRIC
                ? Math.log(value)
                : aggregator == ColumnMean.HARMONIC ? 1 / value : value;
    }

    @Property(tries = 1000)
    void blocksGiveWhatWholeColumnsGive(@ForAll long seed) {
        Case made = new Case(seed);
        IndexMethod method = IndexMethod.of(new MinMax(0, 1, 0.5));
        List<Indicator> weighing = made.tree.indicators().stream()
                .map(indicator -> indicator.weighing(indicator.weight() + 1))
                .toList();
        Pillar root = Pillar.of("root", ColumnMean.ARITHMETIC, weighing);
        CompositeIndex index = new CompositeIndex(new IndicatorTree(root), method);
        List<String> units = new ArrayList<>();
        for (int i = 0; i < made.units; i++) {
            units.add("u" + i);
        }
        IndexTable table = IndexTable.of(units, made.columns);
        FittedIndex fitted = index.fit(table);
        Map<String, double[]> scaled = new HashMap<>();
        for (FittedIndicator indicator : fitted.indicators()) {
            scaled.put(indicator.code(), indicator.scale().apply(made.columns.get(indicator.code())));
        }
        assertArrayEquals(
                index.tree().combine(scaled).get("root"), fitted.score(table).index());
        for (int i = 0; i < made.units; i++) {
            Map<String, Double> own = new HashMap<>();
            for (Indicator indicator : made.tree.indicators()) {
                double figure = made.columns.get(indicator.code())[i];
                if (!Double.isNaN(figure)) {
                    own.put(indicator.code(), figure);
                }
            }
            assertEquals(
                    fitted.score(table).index()[i],
                    fitted.at(UnitFigures.of(own)).get("root")[0]);
        }
    }

    /** A small tree with positive values, some of them missing; means that have a plain definition. */
    private static final class Case {
        private static final List<Aggregator> MEANS =
                List.of(ColumnMean.ARITHMETIC, ColumnMean.GEOMETRIC, ColumnMean.HARMONIC);

        private final long seed;
        private final int units;
        private final Map<String, double[]> columns = new HashMap<>();
        private final IndicatorTree tree;
        private int drawn;

        Case(long seed) {
            this.seed = seed;
            this.units = 1 + (int) (draw() * 5);
            this.tree = new IndicatorTree(pillar("n", 0));
        }

        private double draw() {
            return Draws.uniform(seed, 0, drawn++);
        }

        private double weight() {
            return (int) (draw() * 4);
        }

        private Pillar pillar(String code, int depth) {
            int count = 1 + (int) (draw() * 4);
            List<IndexNode> children = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String own = code + i;
                children.add(depth < 2 && draw() < 0.4 ? pillar(own, depth + 1) : leaf(own));
            }
            Aggregator mean = MEANS.get((int) (draw() * MEANS.size()));
            double coverage = (int) (draw() * 3) / 4.0;
            return Pillar.of(code, mean, children).withWeight(weight()).withCoverage(coverage);
        }

        private Indicator leaf(String code) {
            double[] column = new double[units];
            for (int i = 0; i < units; i++) {
                column[i] = draw() < 0.2 ? Double.NaN : 0.5 + 10 * draw();
            }
            columns.put(code, column);
            return Indicator.of(code, Direction.HIGHER_IS_BETTER).weighing(weight());
        }
    }
}
