package dev.governance.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a contract (合同履约核查).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableContractReview.class)
@JsonDeserialize(as = ImmutableContractReview.class)
@JsonPropertyOrder({"contract", "settlements", "met", "renewal"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ContractReview implements Serializable {

    ContractReview() {}

    /**
     * Returns the contract.
     *
     * @return its id
     */
    public abstract ContractId contract();

    /**
     * Returns what the payments come to.
     *
     * @return those that are due up to the day
     */
    public abstract ImmutableList<Settlement> settlements();

    /**
     * Returns how far the inspected levels were met.
     *
     * @return the mean; absent where nothing was inspected
     */
    public abstract Optional<Ratio> met();

    /**
     * Returns whether it may be renewed.
     *
     * @return an advice
     */
    public abstract RenewalAdvice renewal();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContractReview}. */
    public static final class Builder extends ImmutableContractReview.Builder {
        Builder() {}
    }
}
