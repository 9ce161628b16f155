package dev.governance.scoring.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree that is worked through block by block of units, so that what was just written is still near the processor when it is
 * read again. Every unit's sums run in the order of the tree, whatever the blocks.
 */
final class BlockedTree {

    private static final int BLOCK = 512;

    private final List<Indicator> leaves;
    private final List<Pillar> pillars;
    private final int[][] children;
    private final double[][] weights;

    private BlockedTree(List<Indicator> leaves, List<Pillar> pillars, int[][] children, double[][] weights) {
        this.leaves = leaves;
        this.pillars = pillars;
        this.children = children;
        this.weights = weights;
    }

    static BlockedTree of(IndicatorTree tree) {
        List<Indicator> leaves = tree.indicators();
        List<Pillar> pillars = tree.pillars();
        Map<String, Integer> places = new HashMap<>();
        leaves.forEach(leaf -> places.put(leaf.code(), places.size()));
        pillars.forEach(pillar -> places.put(pillar.code(), places.size()));
        int[][] children = new int[pillars.size()][];
        double[][] weights = new double[pillars.size()][];
        for (int p = 0; p < children.length; p++) {
            List<IndexNode> parts = pillars.get(p).children();
            children[p] =
                    parts.stream().mapToInt(part -> places.get(part.code())).toArray();
            weights[p] = parts.stream().mapToDouble(IndexNode::weight).toArray();
        }
        return new BlockedTree(leaves, pillars, children, weights);
    }

    ImmutableMap<String, double[]> run(ImmutableList<FittedIndicator> fitted, IndexTable table) {
        int n = table.size();
        double[][] raw = new double[leaves.size()][];
        double[][] values = new double[leaves.size() + pillars.size()][n];
        for (int j = 0; j < raw.length; j++) {
            raw[j] = table.shared(leaves.get(j).code());
        }
        boolean blocked = pillars.stream().allMatch(pillar -> pillar.aggregator() == ColumnMean.ARITHMETIC);
        int step = blocked ? BLOCK : Math.max(1, n);
        for (int from = 0; from < n; from += step) {
            int to = Math.min(n, from + step);
            for (int j = 0; j < raw.length; j++) {
                scale(fitted.get(j).scale(), raw[j], values[j], from, to);
            }
            for (int p = 0; p < children.length; p++) {
                combine(p, values, from, to, blocked);
            }
        }
        ImmutableMap.Builder<String, double[]> named = ImmutableMap.builder();
        for (int j = 0; j < values.length; j++) {
            named.put(
                    j < raw.length
                            ? leaves.get(j).code()
                            : pillars.get(j - raw.length).code(),
                    values[j]);
        }
        return named.buildOrThrow();
    }

    private static void scale(Scale scale, double[] raw, double[] values, int from, int to) {
        if (scale instanceof LinearScale line) {
            line.applyTo(raw, values, from, to);
        } else {
            for (int i = from; i < to; i++) {
                values[i] = scale.at(raw[i]);
            }
        }
    }

    private void combine(int p, double[][] values, int from, int to, boolean blocked) {
        double[][] parts = new double[children[p].length][];
        for (int j = 0; j < parts.length; j++) {
            parts[j] = values[children[p][j]];
        }
        int place = leaves.size() + p;
        if (blocked) {
            WeightedSum.block(parts, weights[p], pillars.get(p).coverage(), values[place], from, to);
        } else {
            values[place] = pillars.get(p)
                    .aggregator()
                    .combine(parts, weights[p], pillars.get(p).coverage());
        }
    }
}
