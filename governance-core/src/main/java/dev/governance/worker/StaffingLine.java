package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * How many workers one rule asks for (单项配备数).
 *
 * @param rule the rule
 * @param workers whole workers, rounded up; 0 or more
 */
@JsonPropertyOrder({"rule", "workers"})
public record StaffingLine(StaffingRule rule, long workers) implements Serializable {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below zero
     */
    public StaffingLine {
        checkNotNull(rule, "rule");
        checkArgument(workers >= 0, "workers are 0 or more, not %s", workers);
    }
}
