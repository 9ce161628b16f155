package dev.governance.examples.money;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.funding.AllocationFormula;
import dev.governance.funding.AllocationNeed;
import dev.governance.funding.GrowthYear;
import dev.governance.funding.TransferDelivery;
import dev.governance.funding.TransferPlan;
import java.util.Optional;

/**
 * What is planned beside a budget (经费计划): growth over years, a sum that is divided among communities, tasks with their money.
 *
 * @param growth what earmarked money grows from, and with what
 * @param allocation what is divided, and how
 * @param transfers the tasks that are handed down
 */
@JsonPropertyOrder({"growth", "allocation", "transfers"})
public record MoneyPlan(Optional<Growth> growth, Optional<Allocation> allocation, ImmutableList<Transfer> transfers) {

    /** Checks that nothing is null. */
    public MoneyPlan {
        requireNonNull(growth, "growth");
        requireNonNull(allocation, "allocation");
        requireNonNull(transfers, "transfers");
    }

    /**
     * Growth over years.
     *
     * @param base the amount before the first year
     * @param years what is known of the years
     */
    @JsonPropertyOrder({"base", "years"})
    public record Growth(Money base, ImmutableList<GrowthYear> years) {
        /** Checks that nothing is null. */
        public Growth {
            requireNonNull(base, "base");
            requireNonNull(years, "years");
        }
    }

    /**
     * A sum that is divided.
     *
     * @param amount the sum
     * @param formula how
     * @param needs among whom
     */
    @JsonPropertyOrder({"amount", "formula", "needs"})
    public record Allocation(Money amount, AllocationFormula formula, ImmutableList<AllocationNeed> needs) {
        /** Checks that nothing is null. */
        public Allocation {
            requireNonNull(amount, "amount");
            requireNonNull(formula, "formula");
            requireNonNull(needs, "needs");
        }
    }

    /**
     * A task that is handed down.
     *
     * @param plan what was promised
     * @param deliveries what came
     */
    @JsonPropertyOrder({"plan", "deliveries"})
    public record Transfer(TransferPlan plan, ImmutableList<TransferDelivery> deliveries) {
        /** Checks that nothing is null. */
        public Transfer {
            requireNonNull(plan, "plan");
            requireNonNull(deliveries, "deliveries");
        }
    }
}
