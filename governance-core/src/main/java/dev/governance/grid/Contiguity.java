package dev.governance.grid;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Collection;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which units touch (邻接关系): an undirected graph. A wall is a link that is not there.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableContiguity.class)
@JsonDeserialize(as = ImmutableContiguity.class)
@JsonPropertyOrder({"links"})
public abstract class Contiguity implements Serializable {

    Contiguity() {}

    /**
     * Returns the links.
     *
     * @return each once, in any order
     */
    public abstract ImmutableList<UnitLink> links();

    /**
     * Returns the contiguity with some links; a link that is given twice counts once.
     *
     * @param links the links
     * @return the contiguity
     */
    public static Contiguity of(Collection<UnitLink> links) {
        return builder().links(ImmutableSet.copyOf(links)).build();
    }

    /**
     * Returns this contiguity without the links that cross a barrier.
     *
     * @param barriers what keeps units apart
     * @param units the units, in which the ends of the links are looked up
     * @return the links that stay, in the same order; those of unknown units stay
     */
    public Contiguity without(BarrierPolicy barriers, Collection<GridUnit> units) {
        ImmutableMap<GridUnitId, GridUnit> byId =
                units.stream().collect(ImmutableMap.toImmutableMap(GridUnit::id, unit -> unit));
        return builder()
                .links(links().stream()
                        .filter(link -> !crosses(byId.get(link.a()), byId.get(link.b()), barriers))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static boolean crosses(@Nullable GridUnit one, @Nullable GridUnit other, BarrierPolicy barriers) {
        return one != null && other != null && barriers.separates(one, other);
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contiguity}. */
    public static final class Builder extends ImmutableContiguity.Builder {
        Builder() {}
    }
}
