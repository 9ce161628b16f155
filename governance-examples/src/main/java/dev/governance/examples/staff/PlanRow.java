package dev.governance.examples.staff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.grid.GridId;
import dev.governance.grid.GridUnitId;
import java.util.Objects;

/**
 * A row of a plan (划分方案表): which grid an area is in.
 *
 * @param id the area
 * @param grid its grid
 */
@JsonPropertyOrder({"id", "grid"})
public record PlanRow(GridUnitId id, GridId grid) {

    /** Checks that nothing is missing. */
    public PlanRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(grid, "grid");
    }
}
