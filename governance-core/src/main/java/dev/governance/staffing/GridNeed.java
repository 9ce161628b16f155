package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.grid.GridId;
import java.io.Serializable;

/**
 * How many workers a grid needs (网格需求).
 *
 * @param grid the grid
 * @param workers 0 or more
 */
@JsonPropertyOrder({"grid", "workers"})
public record GridNeed(GridId grid, int workers) implements Serializable {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below zero
     */
    public GridNeed {
        checkNotNull(grid, "grid");
        checkArgument(workers >= 0, "workers are 0 or more, not %s", workers);
    }
}
