package dev.governance.examples.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.scoring.assessment.ResidentTrait;
import java.util.Objects;

/**
 * A row of the table of the population (总体分布表).
 *
 * @param trait the trait
 * @param value one of its values
 * @param count how many of the population have it; 0 or more
 */
@JsonPropertyOrder({"trait", "value", "count"})
public record TraitRow(ResidentTrait trait, String value, long count) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below zero or beyond a billion, or the value is blank
     */
    public TraitRow {
        Objects.requireNonNull(trait, "trait");
        checkArgument(!value.isBlank(), "a value is not blank");
        checkArgument(count >= 0 && count <= 1_000_000_000, "counts are 0 to 1,000,000,000, not %s", count);
    }
}
