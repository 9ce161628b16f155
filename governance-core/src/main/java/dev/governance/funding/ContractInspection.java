package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An inspection of a service (履约检查): what was measured, by what evidence, and what the provider says to it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableContractInspection.class)
@JsonDeserialize(as = ImmutableContractInspection.class)
@JsonPropertyOrder({"contract", "level", "day", "measured", "evidence", "usersHeard", "told", "answer"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ContractInspection implements Serializable {

    ContractInspection() {}

    /**
     * Returns the contract.
     *
     * @return its id
     */
    public abstract ContractId contract();

    /**
     * Returns the service level.
     *
     * @return its id
     */
    public abstract ServiceLevelId level();

    /**
     * Returns when it was measured.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns what was measured.
     *
     * @return in the unit of the level
     */
    public abstract Ratio measured();

    /**
     * Returns the evidence.
     *
     * @return records, by their numbers
     */
    public abstract ImmutableList<String> evidence();

    /**
     * Returns whether those who are served were heard.
     *
     * @return whether they were (政府采购法实施条例 2015-01-30, art. 45)
     */
    public abstract boolean usersHeard();

    /**
     * Returns when the provider was told.
     *
     * @return not before the inspection
     */
    public abstract LocalDate told();

    /**
     * Returns what the provider answered.
     *
     * @return absent where it has not
     */
    public abstract Optional<ProviderAnswer> answer();

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
        checkState(
                !told().isBefore(day()),
                "contract %s: the provider was told on %s of an inspection on %s",
                contract(),
                told(),
                day());
    }

    /** Builds a {@link ContractInspection}. */
    public static final class Builder extends ImmutableContractInspection.Builder {
        Builder() {}
    }
}
