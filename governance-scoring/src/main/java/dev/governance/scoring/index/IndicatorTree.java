package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an index is made of (指标体系): indicators at the leaves, pillars above them, at any depth and not all the same.
 *
 * @param root the index itself
 */
public record IndicatorTree(Pillar root) implements Serializable {

    private static final double[] NONE = {};

    /** Refuses a tree in which two places have the same code. */
    public IndicatorTree {
        collect(root, new LinkedHashMap<>());
    }

    /**
     * Lists the indicators.
     *
     * @return the leaves, from left to right
     */
    public ImmutableList<Indicator> indicators() {
        return collect(root, new LinkedHashMap<>()).values().stream()
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Lists the pillars.
     *
     * @return the pillars, parts before what they are parts of; the index itself is last
     */
    public ImmutableList<Pillar> pillars() {
        return collect(root, new LinkedHashMap<>()).values().stream()
                .filter(Pillar.class::isInstance)
                .map(Pillar.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Lists the codes of all places.
     *
     * @return the codes, every part before the pillar that it is a part of; the root is last
     */
    public ImmutableList<String> codes() {
        return ImmutableList.copyOf(collect(root, new LinkedHashMap<>()).keySet());
    }

    private static Map<String, IndexNode> collect(Pillar pillar, Map<String, IndexNode> found) {
        for (IndexNode child : pillar.children()) {
            if (child instanceof Pillar inner) {
                collect(inner, found);
            } else {
                add(child, found);
            }
        }
        add(pillar, found);
        return found;
    }

    private static void add(IndexNode node, Map<String, IndexNode> found) {
        checkArgument(found.put(node.code(), node) == null, "%s is in the tree twice", node.code());
    }

    /**
     * Tells how much each place counts in the index: the product of the shares on the way up.
     *
     * @return the effective weight of every code, 1 for the index; parts before what they are parts of. NaN under a
     *     pillar all of whose parts weigh nothing
     */
    public ImmutableMap<String, Double> effectiveWeights() {
        ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
        weigh(root, 1, weights);
        return weights.buildOrThrow();
    }

    private static void weigh(IndexNode node, double weight, ImmutableMap.Builder<String, Double> weights) {
        if (node instanceof Pillar pillar) {
            double sum =
                    pillar.children().stream().mapToDouble(IndexNode::weight).sum();
            pillar.children().forEach(child -> weigh(child, weight * (child.weight() / sum), weights));
        }
        weights.put(node.code(), weight);
    }

    /**
     * Puts columns together, from the indicators up.
     *
     * @param columns the column of every indicator, on a scale on which more is better; NaN where a value is missing
     * @return the column of every code, indicators too
     * @throws IllegalArgumentException if an indicator has no column
     */
    public ImmutableMap<String, double[]> combine(Map<String, double[]> columns) {
        Map<String, double[]> values = new LinkedHashMap<>();
        for (Indicator indicator : indicators()) {
            double[] column = columns.get(indicator.code());
            checkArgument(column != null, "%s has no column", indicator.code());
            values.put(indicator.code(), column);
        }
        for (Pillar pillar : pillars()) {
            double[][] parts = new double[pillar.children().size()][];
            double[] weights = new double[parts.length];
            for (int j = 0; j < parts.length; j++) {
                IndexNode child = pillar.children().get(j);
                parts[j] = values.getOrDefault(child.code(), NONE);
                weights[j] = child.weight();
            }
            values.put(pillar.code(), pillar.aggregator().combine(parts, weights, pillar.coverage()));
        }
        return ImmutableMap.copyOf(values);
    }
}
