package dev.governance.duty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;

/**
 * How many lines of an inventory have one standing, and how much work they are (分类汇总).
 *
 * @param standing the standing
 * @param lines how many lines; not negative
 * @param hours person-hours a year, as far as they were counted; not negative
 * @param uncounted how many of the lines have no hours
 */
@JsonPropertyOrder({"standing", "lines", "hours", "uncounted"})
public record StandingTotal(LineStanding standing, int lines, long hours, int uncounted) implements Serializable {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative, or more lines are uncounted than there are
     */
    public StandingTotal {
        Objects.requireNonNull(standing, "standing");
        checkArgument(hours >= 0, "hours are negative: %s", hours);
        checkArgument(uncounted >= 0 && uncounted <= lines, "%s of %s lines are uncounted", uncounted, lines);
    }
}
