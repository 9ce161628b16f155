package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * How many workers are missing (配备缺口).
 *
 * @param required how many there should be; 0 or more
 * @param present how many there are; 0 or more
 */
@JsonPropertyOrder({"required", "present"})
public record StaffingGap(long required, long present) implements Serializable {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is below zero
     */
    public StaffingGap {
        checkArgument(required >= 0, "required are 0 or more, not %s", required);
        checkArgument(present >= 0, "present are 0 or more, not %s", present);
    }

    /**
     * Returns how many are missing.
     *
     * @return 0 where there are enough
     */
    public long missing() {
        return Math.max(0, required - present);
    }
}
