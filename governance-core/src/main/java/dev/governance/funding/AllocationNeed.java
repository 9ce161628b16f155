package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Ratio;
import dev.governance.place.DivisionCode;
import java.io.Serializable;

/**
 * What a community needs money for (分配因素).
 *
 * <p>Immutable and thread-safe.
 *
 * @param community the community
 * @param households how many households it has; 0 or more
 * @param difficulty how hard its work is beside an ordinary community, which is 1
 */
@JsonPropertyOrder({"community", "households", "difficulty"})
public record AllocationNeed(DivisionCode community, int households, Ratio difficulty) implements Serializable {

    /** Checks the parts. */
    public AllocationNeed {
        requireNonNull(community, "community");
        requireNonNull(difficulty, "difficulty");
        checkArgument(households >= 0, "community %s has %s households", community, households);
    }
}
