package dev.governance.examples.gate;

import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.Money;
import dev.governance.duty.Workload;
import java.util.Optional;

/**
 * What a request costs all communities that it asks, in a year (年度负担).
 *
 * @param hours person-hours a year; 0 where the form does not say
 * @param due what the work costs: hours × rate, materials, fixed cost; absent where no rate is known
 * @param funds what comes with it
 */
public record Cost(long hours, Optional<Money> due, Money funds) {

    /**
     * Returns the cost of a request.
     *
     * @param request what is asked
     * @param standard the numbers in force, if they are known
     * @return the cost; what the form leaves blank counts as nothing, so it is a lower bound
     */
    public static Cost of(TaskRequest request, Optional<AdmissionStandard> standard) {
        int communities = request.communities().size();
        long each = request.workload().map(Workload::hoursPerYear).orElse(0L);
        Optional<Money> due = standard.map(numbers -> numbers.hourlyRate()
                .times(each)
                .plus(request.materials().orElse(Money.zero()))
                .plus(request.fixedCost().orElse(Money.zero()))
                .times(communities));
        Money funds = request.transfer().funds().orElse(Money.zero()).times(communities);
        return new Cost(each * communities, due, funds);
    }

    /**
     * Returns what communities would have to pay themselves.
     *
     * @return the cost less the funds, and never less than nothing
     */
    public Money uncovered() {
        Money rest = due.orElse(Money.zero()).minus(funds);
        return rest.isNegative() ? Money.zero() : rest;
    }
}
