package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The numbers by which a budget is reviewed (预算标准), each from a norm with its source.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBudgetStandard.class)
@JsonDeserialize(as = ImmutableBudgetStandard.class)
@JsonPropertyOrder({"reserveLeast", "reserveMost", "uses"})
public abstract class BudgetStandard implements Serializable {

    /** The least reserve, as a part of general expenditure: 1 % in the budget law. */
    public static final NormId<Ratio> RESERVE_LEAST = NormId.ofRatio("funding.reserve-least");
    /** The most reserve, as a part of general expenditure: 3 % in the budget law. */
    public static final NormId<Ratio> RESERVE_MOST = NormId.ofRatio("funding.reserve-most");

    BudgetStandard() {}

    /**
     * Returns the least reserve.
     *
     * @return a part of general expenditure, the reserve itself included
     */
    public abstract Ratio reserveLeast();

    /**
     * Returns the most reserve.
     *
     * @return a part of general expenditure, not below the least
     */
    public abstract Ratio reserveMost();

    /**
     * Returns where the numbers come from.
     *
     * @return the uses of norms; empty for numbers that somebody made up
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns the numbers in force.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the standard
     * @throws IllegalArgumentException if a number is not verified, with the names of all such numbers
     */
    public static BudgetStandard of(Norms norms, LocalDate date, ProfileId profile) {
        Builder standard = builder();
        return standard.uses(new NormReading(norms, date, profile)
                        .read(RESERVE_LEAST, standard::reserveLeast)
                        .read(RESERVE_MOST, standard::reserveMost)
                        .uses())
                .build();
    }

    /** Returns where the bounds of the reserve come from. */
    final ImmutableList<Citation> citations() {
        return uses().stream().flatMap(use -> use.citations().stream()).collect(toImmutableList());
    }

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
                reserveLeast().compareTo(reserveMost()) <= 0, "a reserve of %s to %s", reserveLeast(), reserveMost());
        checkState(reserveMost().compareTo(Ratio.one()) <= 0, "a reserve of %s is more than there is", reserveMost());
    }

    /** Builds a {@link BudgetStandard}. */
    public static final class Builder extends ImmutableBudgetStandard.Builder {
        Builder() {}
    }
}
