package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkNotNull;

import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Says how many workers a grid has (网格配备规则), from what there is to do.
 *
 * <p>A pure function of numbers; it knows no person.
 */
@FunctionalInterface
public interface StaffingPolicy extends Serializable {

    /**
     * Returns how many workers a grid has.
     *
     * @param load what there is to do
     * @return 0 or more
     */
    int workers(GridLoad load);

    /**
     * Returns the policy that gives one worker more whenever a worker's load is full, within the bounds of a standard.
     *
     * @param standard the numbers
     * @return the policy
     */
    static StaffingPolicy of(GridStaffingStandard standard) {
        checkNotNull(standard, "standard");
        return load -> {
            Ratio workers = standard.weigh(load).dividedBy(standard.loadPerWorker());
            BigInteger whole = workers.round(RoundingMode.CEILING)
                    .max(BigInteger.valueOf(standard.workersMinimum()))
                    .min(BigInteger.valueOf(standard.workersMaximum()));
            return whole.intValueExact();
        };
    }
}
