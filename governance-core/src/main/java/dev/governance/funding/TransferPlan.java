package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.duty.DutyId;
import dev.governance.duty.Power;
import dev.governance.duty.TransferPackage;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to come with a task that is handed down (权随责走、费随事转): its cost, the powers that it needs, what was promised and when.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTransferPlan.class)
@JsonDeserialize(as = ImmutableTransferPlan.class)
@JsonPropertyOrder({"duty", "giver", "taker", "cost", "requiredPowers", "promised", "instalments"})
public abstract class TransferPlan implements Serializable {

    TransferPlan() {}

    /**
     * Returns the task.
     *
     * @return the duty
     */
    public abstract DutyId duty();

    /**
     * Returns who hands it down.
     *
     * @return the body that pays
     */
    public abstract OrganizationId giver();

    /**
     * Returns who takes it on.
     *
     * @return the body that works
     */
    public abstract OrganizationId taker();

    /**
     * Returns what the task costs in a year.
     *
     * @return whole fen, above zero
     */
    public abstract Money cost();

    /**
     * Returns the powers without which it cannot be done.
     *
     * @return the powers
     */
    public abstract ImmutableSet<Power> requiredPowers();

    /**
     * Returns what was promised.
     *
     * @return the package
     */
    public abstract TransferPackage promised();

    /**
     * Returns when the money is due.
     *
     * @return by day; at least one, together the money that was promised
     */
    public abstract ImmutableList<Instalment> instalments();

    private Money total() {
        return Money.sum(instalments().stream().map(Instalment::amount).collect(toImmutableList()));
    }

    /**
     * Returns the money that is due up to a day.
     *
     * @param day the day, included
     * @return whole fen
     */
    public final Money dueBy(LocalDate day) {
        return Money.sum(instalments().stream()
                .filter(instalment -> !instalment.due().isAfter(day))
                .map(Instalment::amount)
                .collect(toImmutableList()));
    }

    /**
     * Reviews what was promised before any work begins.
     *
     * @param coverage the part of the cost that has to come
     * @return {@code funding.transfer-short} where less money was promised, {@code funding.transfer-powers-missing} where a power
     *     was not
     */
    public final ImmutableList<Finding> review(Ratio coverage) {
        return TransferInspection.of(this, requireNonNull(coverage, "coverage"));
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
        checkState(cost().fen() > 0, "%s costs %s", duty(), cost());
        checkState(!giver().equals(taker()), "%s is handed from %s to itself", duty(), giver());
        checkState(!instalments().isEmpty(), "of %s no instalment is due", duty());
        checkState(
                Comparators.isInOrder(instalments(), Comparator.comparing(Instalment::due)),
                "the instalments of %s are not in order",
                duty());
        checkState(
                promised().funds().equals(Optional.of(total())),
                "of %s %s is promised, but the instalments are %s",
                duty(),
                promised().funds(),
                total());
    }

    /** Builds a {@link TransferPlan}. */
    public static final class Builder extends ImmutableTransferPlan.Builder {
        Builder() {}
    }
}
