package dev.governance.grid;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What fewer grids, and so fewer workers, would cost in households that move (变动与用人的权衡), where a plan is in force.
 *
 * <p>A request with a plan in force and a point's number of {@link GridRequest#grids()} gets about that point's plan.
 * Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableChurnFrontier.class)
@JsonDeserialize(as = ImmutableChurnFrontier.class)
@JsonPropertyOrder({"points"})
public abstract class ChurnFrontier implements Serializable {

    ChurnFrontier() {}

    /**
     * Returns the ways to change the plan.
     *
     * @return points with ever fewer grids; the first one moves the fewest households that were found to do
     */
    public abstract ImmutableList<ChurnPoint> points();

    /**
     * Works it out with the planner of this library.
     *
     * @param request what is asked; its number of grids does not matter
     * @param points the most points, spread evenly where there are more; at least 2
     * @param crew who does the work
     * @return the points; none is proved to be the best
     * @throws IllegalArgumentException if the request has no plan in force, or fewer than two points are asked for
     */
    public static ChurnFrontier of(GridRequest request, int points, Crew crew) {
        checkArgument(request.previous().isPresent(), "no plan is in force");
        checkArgument(points >= 2, "%s points", points);
        GridRequest free = GridRequest.builder()
                .from(request)
                .grids(java.util.OptionalInt.empty())
                .build();
        return builder()
                .points(new CityWork(free, crew, GridProgress.none()).frontier(points))
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChurnFrontier}. */
    public static final class Builder extends ImmutableChurnFrontier.Builder {
        Builder() {}
    }
}
