package dev.governance.funding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What relief an organisation gets (优惠计算书): a line for each step, each explained, and what is due in the end.
 *
 * <p>Income tax is worked out as: income, without that from non-profit work, with that from community services in part, less costs, less wages of
 * disabled employees once more, never below nothing, at the rate. It is no assessment: the tax authority decides.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReliefStatement.class)
@JsonDeserialize(as = ImmutableReliefStatement.class)
@JsonPropertyOrder({"claimant", "lines", "taxedProfit", "incomeTax"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ReliefStatement implements Serializable {

    ReliefStatement() {}

    /**
     * Returns who claims.
     *
     * @return the organization
     */
    public abstract OrganizationId claimant();

    /**
     * Returns the steps.
     *
     * @return in the order in which they are taken
     */
    public abstract ImmutableList<ReliefLine> lines();

    /**
     * Returns the profit that is taxed.
     *
     * @return whole fen, not negative
     */
    public abstract Money taxedProfit();

    /**
     * Returns the income tax.
     *
     * @return whole fen; absent where the rate is not known
     */
    public abstract Optional<Money> incomeTax();

    /**
     * Works out a statement.
     *
     * @param claim the claim
     * @param standard the numbers in force on the day of the claim
     * @return the statement
     */
    public static ReliefStatement of(ReliefClaim claim, ReliefStandard standard) {
        return new ReliefCalculation(requireNonNull(claim, "claim"), requireNonNull(standard, "standard")).statement();
    }

    /**
     * Returns the line of a step.
     *
     * @param tax the tax
     * @param step the step
     * @return the line; absent where the claim has nothing to do with it
     */
    public final Optional<ReliefLine> line(ReliefTax tax, ReliefStep step) {
        return lines().stream()
                .filter(line -> line.tax() == tax && line.step() == step)
                .findFirst();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReliefStatement}. */
    public static final class Builder extends ImmutableReliefStatement.Builder {
        Builder() {}
    }
}
