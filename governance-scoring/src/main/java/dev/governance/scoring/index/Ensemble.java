package dev.governance.scoring.index;

import static java.util.Objects.requireNonNull;

/**
 * What came out of many replicates of an index (重复计算结果). Immutable and thread-safe.
 *
 * @param values the values of every unit
 * @param ranks the ranks of every unit
 */
public record Ensemble(ValueDistribution values, RankDistribution ranks) {
    /** Refuses null. */
    public Ensemble {
        requireNonNull(values, "values");
        requireNonNull(ranks, "ranks");
    }
}
