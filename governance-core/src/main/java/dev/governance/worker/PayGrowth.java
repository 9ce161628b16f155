package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Ratio;
import java.io.Serializable;

/**
 * How pay grows from year to year (工资增长机制): with an index, but by no less than a floor and no more than a cap.
 *
 * <p>Immutable and thread-safe.
 *
 * @param floor the least factor, such as 1.02; 1 or more, since a growth is no cut
 * @param cap the greatest factor, at least the floor and at most 2
 */
@JsonPropertyOrder({"floor", "cap"})
public record PayGrowth(Ratio floor, Ratio cap) implements Serializable {

    /**
     * Checks the factors.
     *
     * @throws IllegalArgumentException if the floor is below one or above the cap
     */
    public PayGrowth {
        checkArgument(floor.compareTo(Ratio.one()) >= 0, "the floor is 1 or more, since pay is not cut, not %s", floor);
        checkArgument(cap.compareTo(Ratio.of(2)) <= 0, "pay at most doubles in a year, but the cap is %s", cap);
        checkArgument(floor.compareTo(cap) <= 0, "the floor %s is above the cap %s", floor, cap);
    }

    /**
     * Returns the growth of a year.
     *
     * @param index how many times the benchmark wage of the year before the new one is, such as 1.043
     * @return the index within floor and cap
     */
    public Ratio factor(Ratio index) {
        return index.compareTo(floor) < 0 ? floor : index.compareTo(cap) > 0 ? cap : index;
    }
}
