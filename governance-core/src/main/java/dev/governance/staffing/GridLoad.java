package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Ratio;
import dev.governance.grid.GridId;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What there is to do in a grid (网格工作量): households, how difficult the grid is, and how many residents need looking after,
 * as numbers without anybody's name.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridLoad.class)
@JsonDeserialize(as = ImmutableGridLoad.class)
@JsonPropertyOrder({"grid", "households", "vulnerable", "difficulty"})
public abstract class GridLoad implements Serializable {

    GridLoad() {}

    /**
     * Returns the grid.
     *
     * @return its id
     */
    public abstract GridId grid();

    /**
     * Returns how many households there are.
     *
     * @return 0 or more
     */
    public abstract int households();

    /**
     * Returns how many residents need looking after.
     *
     * @return a count; 0 unless it is said
     */
    @Value.Default
    public int vulnerable() {
        return 0;
    }

    /**
     * Returns how much a household counts here.
     *
     * @return 1 for an ordinary grid, and unless it is said; more for a scattered or an old one
     */
    @Value.Default
    public Ratio difficulty() {
        return Ratio.one();
    }

    /**
     * Returns an ordinary grid.
     *
     * @param grid its id
     * @param households how many households there are; 0 or more
     * @return the load
     */
    public static GridLoad of(GridId grid, int households) {
        return builder().grid(grid).households(households).build();
    }

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
        checkState(households() >= 0, "grid %s has 0 or more households, not %s", grid(), households());
        checkState(vulnerable() >= 0, "grid %s has 0 or more vulnerable residents, not %s", grid(), vulnerable());
    }

    /** Builds a {@link GridLoad}. */
    public static final class Builder extends ImmutableGridLoad.Builder {
        Builder() {}
    }
}
