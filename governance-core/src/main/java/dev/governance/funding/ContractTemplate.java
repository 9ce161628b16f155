package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A contract template (合同示范文本): service levels and terms that a contract of its kind starts from.
 *
 * <p>The templates that come with this library are examples.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableContractTemplate.class)
@JsonDeserialize(as = ImmutableContractTemplate.class)
@JsonPropertyOrder({"kind", "title", "example", "levels", "resultShare", "deductionCap", "answerDays"})
public abstract class ContractTemplate implements Serializable {

    ContractTemplate() {}

    /**
     * Returns what it is for.
     *
     * @return the kind
     */
    public abstract ContractKind kind();

    /**
     * Returns what it is called.
     *
     * @return in both languages
     */
    public abstract Sentence title();

    /**
     * Returns whether it is an example and no text of an authority.
     *
     * @return true for those of this library
     */
    public abstract boolean example();

    /**
     * Returns the service levels.
     *
     * @return at least one, each id once
     */
    public abstract ImmutableList<ServiceLevel> levels();

    /**
     * Returns the part of a payment that depends on the result.
     *
     * @return a share
     */
    public abstract Share resultShare();

    /**
     * Returns the most that is deducted from a payment.
     *
     * @return a share
     */
    public abstract Share deductionCap();

    /**
     * Returns how many days the provider has to answer.
     *
     * @return days, 0 to 365
     */
    public abstract int answerDays();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(!levels().isEmpty(), "a contract without service levels: %s", kind());
        checkState(
                levels().stream().map(ServiceLevel::id).distinct().count() == levels().size(),
                "a service level stands twice: %s",
                levels());
        checkState(answerDays() >= 0 && answerDays() <= 365, "%s days to answer", answerDays());
    }

    /** Builds a {@link ContractTemplate}. */
    public static final class Builder extends ImmutableContractTemplate.Builder {
        Builder() {}
    }
}
