package dev.governance.benchmarks.index;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.index.ColumnMean;
import dev.governance.scoring.index.ColumnPowerMean;
import dev.governance.scoring.index.CompositeIndex;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.index.IndexMethod;
import dev.governance.scoring.index.IndexNode;
import dev.governance.scoring.index.IndexTable;
import dev.governance.scoring.index.Indicator;
import dev.governance.scoring.index.IndicatorTree;
import dev.governance.scoring.index.MinMax;
import dev.governance.scoring.index.Pillar;
import dev.governance.scoring.index.Placing;
import dev.governance.scoring.index.UncertainChoice;
import dev.governance.scoring.index.Uncertainty;
import dev.governance.scoring.statistics.Ties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Invented figures: fifty indicators, ten pillars of five, one index. */
final class IndexWorkload {

    static final int INDICATORS = 50;
    static final int PILLARS = 10;
    static final int SHARE = INDICATORS / PILLARS;
    private static final long SEED = 20240601;

    private IndexWorkload() {}

    /** Figures from 1 to 1001, column by column. */
    static double[][] columns(int units) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] columns = new double[INDICATORS][units];
        for (double[] column : columns) {
            for (int i = 0; i < units; i++) {
                column[i] = 1 + 1000 * random.nextDouble();
            }
        }
        return columns;
    }

    static IndexTable table(double[][] columns) {
        Map<String, double[]> named = new LinkedHashMap<>();
        for (int j = 0; j < columns.length; j++) {
            named.put("i" + j, columns[j]);
        }
        return IndexTable.of(
                IntStream.range(0, columns[0].length).mapToObj(i -> "u" + i).toList(), named);
    }

    static CompositeIndex index() {
        List<IndexNode> pillars = new ArrayList<>();
        for (int p = 0; p < PILLARS; p++) {
            List<IndexNode> leaves = new ArrayList<>();
            for (int j = p * SHARE; j < (p + 1) * SHARE; j++) {
                leaves.add(Indicator.of("i" + j, Direction.HIGHER_IS_BETTER));
            }
            pillars.add(Pillar.of("p" + p, ColumnMean.ARITHMETIC, leaves));
        }
        IndicatorTree tree = new IndicatorTree(Pillar.of("index", ColumnMean.ARITHMETIC, pillars));
        return new CompositeIndex(tree, IndexMethod.of(MinMax.of(0, 100)));
    }

    /** Three scales, weights that move by a quarter, arithmetic or quadratic means. */
    static Uncertainty uncertainty(int units) {
        return Uncertainty.of(
                index(),
                table(columns(units)),
                List.of(
                        new UncertainChoice.Normalisers(ImmutableList.of(
                                MinMax.of(0, 100), MinMax.of(1, 100), new Placing(Placing.Form.RANK, Ties.AVERAGE))),
                        new UncertainChoice.WeightNoise(0.25),
                        new UncertainChoice.Aggregators(
                                ImmutableList.of(ColumnMean.ARITHMETIC, new ColumnPowerMean(2)))),
                SEED);
    }
}
