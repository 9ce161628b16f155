package dev.governance.grid;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.place.GridKind;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A grid that stays as it is (锁定网格): a dedicated grid around a school, a park or a mall (专属网格), or one that was
 * agreed upon. No planner adds to it or takes from it, and no bounds hold for it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLockedGrid.class)
@JsonDeserialize(as = ImmutableLockedGrid.class)
@JsonPropertyOrder({"id", "kind", "units"})
public abstract class LockedGrid implements Serializable {

    LockedGrid() {}

    /**
     * Returns the id, which stays.
     *
     * @return the grid's id
     */
    public abstract GridId id();

    /**
     * Returns whether the grid is a basic or a dedicated one.
     *
     * @return the kind; dedicated unless it is said
     */
    @Value.Default
    public GridKind kind() {
        return GridKind.DEDICATED;
    }

    /**
     * Returns the units.
     *
     * @return at least one
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<GridUnitId> units();

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
        checkState(!units().isEmpty(), "the locked grid %s has no units", id());
    }

    /** Builds a {@link LockedGrid}. */
    public static final class Builder extends ImmutableLockedGrid.Builder {
        Builder() {}
    }
}
