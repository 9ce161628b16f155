package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * What a staffing standard is applied to (配备范围): one community, a subdistrict or a county.
 *
 * @param residents how many people live there; 0 or more
 * @param grids how many grids there are; 0 or more
 * @param communities how many communities there are; 0 or more
 */
@JsonPropertyOrder({"residents", "grids", "communities"})
public record StaffingScope(long residents, long grids, long communities) implements Serializable {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is below zero
     */
    public StaffingScope {
        checkArgument(residents >= 0, "residents are 0 or more, not %s", residents);
        checkArgument(grids >= 0, "grids are 0 or more, not %s", grids);
        checkArgument(communities >= 0, "communities are 0 or more, not %s", communities);
    }
}
