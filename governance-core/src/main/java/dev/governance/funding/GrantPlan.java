package dev.governance.funding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.policy.DecisionRecord;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What is proposed for a round of grants (资助方案); a competent body decides.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGrantPlan.class)
@JsonDeserialize(as = ImmutableGrantPlan.class)
@JsonPropertyOrder({"decisions", "choices", "findings"})
public abstract class GrantPlan implements Serializable {

    GrantPlan() {}

    /**
     * Returns who may be given a grant.
     *
     * @return a decision for each application, in their order
     */
    public abstract ImmutableList<DecisionRecord> decisions();

    /**
     * Returns whom the funds pay for.
     *
     * @return a selection for each fund
     */
    public abstract ImmutableList<FundChoice> choices();

    /**
     * Returns what was found.
     *
     * @return what the panel did
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GrantPlan}. */
    public static final class Builder extends ImmutableGrantPlan.Builder {
        Builder() {}
    }
}
