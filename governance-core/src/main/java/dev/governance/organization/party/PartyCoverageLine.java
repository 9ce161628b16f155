package dev.governance.organization.party;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.organization.CriterionAnswer;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Whether the party has an organisation in a community (党组织覆盖), on paper and at work.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePartyCoverageLine.class)
@JsonDeserialize(as = ImmutablePartyCoverageLine.class)
@JsonPropertyOrder({"community", "units", "nominal", "effective"})
public abstract class PartyCoverageLine implements Serializable {

    PartyCoverageLine() {}

    /**
     * Returns which community.
     *
     * @return its code
     */
    public abstract DivisionCode community();

    /**
     * Returns how many party organisations it has.
     *
     * @return those that exist on the day
     */
    public abstract long units();

    /**
     * Tells whether it has one at all.
     *
     * @return true if it is covered on paper
     */
    public abstract boolean nominal();

    /**
     * Returns whether it has one that works.
     *
     * @return met if one of them meets all criteria
     */
    public abstract CriterionAnswer effective();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyCoverageLine}. */
    public static final class Builder extends ImmutablePartyCoverageLine.Builder {
        Builder() {}
    }
}
