package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;

/**
 * How many of the population have each value of a trait (总体分布), from a census or a register: what answers are weighted to.
 *
 * @param trait the trait
 * @param counts how many have each value; at least 0 each, together at least 1
 */
@JsonPropertyOrder({"trait", "counts"})
public record TraitCounts(ResidentTrait trait, ImmutableMap<String, Long> counts) implements Serializable {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is below zero, a value is blank, or all are zero
     */
    public TraitCounts {
        requireNonNull(trait, "trait");
        long sum = 0;
        for (long count : counts.values()) {
            checkArgument(count >= 0, "%s: a count is at least 0, not %s", trait, count);
            sum = Math.addExact(sum, count);
        }
        checkArgument(sum > 0, "%s: nobody is counted", trait);
        checkArgument(counts.keySet().stream().noneMatch(String::isBlank), "%s: a value is blank", trait);
    }

    /** How many there are together. */
    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
