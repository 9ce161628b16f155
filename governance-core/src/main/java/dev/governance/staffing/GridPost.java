package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.grid.GridId;
import dev.governance.grid.UnitPlace;
import dev.governance.organization.OrganizationId;
import dev.governance.worker.Dialect;
import dev.governance.worker.Skill;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The post of a grid's workers (网格岗位): how many are wanted, where, with what, and under whom.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridPost.class)
@JsonDeserialize(as = ImmutableGridPost.class)
@JsonPropertyOrder({"grid", "workers", "manager", "place", "required", "wished", "dialects"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class GridPost implements Serializable {

    /** The most workers of one grid. */
    public static final int MOST_WORKERS = 1_000;

    GridPost() {}

    /**
     * Returns the grid.
     *
     * @return its id
     */
    public abstract GridId grid();

    /**
     * Returns how many workers are wanted.
     *
     * @return 0 to {@value #MOST_WORKERS}
     */
    @JsonInclude
    public abstract int workers();

    /**
     * Returns who gives these workers their orders.
     *
     * @return the one organization that does, such as the community service station
     */
    public abstract OrganizationId manager();

    /**
     * Returns where the middle of the grid is.
     *
     * @return a place; absent where distance does not count
     */
    public abstract Optional<UnitPlace> place();

    /**
     * Returns what a worker has to be able to do here.
     *
     * @return skills without which nobody is posted
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Skill> required();

    /**
     * Returns what a worker had better be able to do here.
     *
     * @return skills of which each missing one counts
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Skill> wished();

    /**
     * Returns what residents speak.
     *
     * @return dialects of which each missing one counts
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Dialect> dialects();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(
                workers() >= 0 && workers() <= MOST_WORKERS,
                "grid %s has 0 to %s workers, not %s",
                grid(),
                MOST_WORKERS,
                workers());
    }

    /** Builds a {@link GridPost}. */
    public static final class Builder extends ImmutableGridPost.Builder {
        Builder() {}
    }
}
