package dev.governance.worker;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What shows that a community was taken up (纳入依据): a document, and the days on which it holds.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableInclusionEvidence.class)
@JsonDeserialize(as = ImmutableInclusionEvidence.class)
@JsonPropertyOrder({"inclusion", "document", "during"})
public abstract class InclusionEvidence implements Serializable {

    InclusionEvidence() {}

    /**
     * Returns which of the four it shows.
     *
     * @return the inclusion
     */
    public abstract Inclusion inclusion();

    /**
     * Returns the document, such as an approval of the establishment or a line of the budget.
     *
     * @return the document
     */
    public abstract Citation document();

    /**
     * Returns when it holds.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InclusionEvidence}. */
    public static final class Builder extends ImmutableInclusionEvidence.Builder {
        Builder() {}
    }
}
