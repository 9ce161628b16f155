package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.grid.GridId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;

/**
 * A grid in the frame of a survey (抽样框): how many could have been asked there.
 *
 * @param community its community
 * @param grid the grid
 * @param size how many residents, or households, could have been asked; at least 1
 */
@JsonPropertyOrder({"community", "grid", "size"})
public record SurveyedGrid(DivisionCode community, GridId grid, long size) implements Serializable {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if nobody could have been asked
     */
    public SurveyedGrid {
        requireNonNull(community, "community");
        requireNonNull(grid, "grid");
        checkArgument(size >= 1, "a grid of a frame has somebody to ask, but %s has %s", grid, size);
    }
}
