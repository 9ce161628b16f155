package dev.governance.grid;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * Two units that touch (相邻): one can walk from one to the other without passing a third. The order of the two says
 * nothing; they are kept in the order of their ids.
 *
 * @param a the unit whose id comes first
 * @param b the other unit
 */
@JsonPropertyOrder({"a", "b"})
public record UnitLink(GridUnitId a, GridUnitId b) implements Comparable<UnitLink>, Serializable {

    /**
     * Puts the two in order.
     *
     * @throws IllegalArgumentException if it is one unit
     */
    public UnitLink {
        int order = a.compareTo(b);
        checkArgument(order != 0, "a unit does not touch itself: %s", a);
        if (order > 0) {
            GridUnitId first = b;
            b = a;
            a = first;
        }
    }

    /**
     * Returns the link of two units.
     *
     * @param a one
     * @param b the other
     * @return the link
     * @throws IllegalArgumentException if it is one unit
     */
    public static UnitLink of(GridUnitId a, GridUnitId b) {
        return new UnitLink(a, b);
    }

    @Override
    public int compareTo(UnitLink other) {
        int order = a.compareTo(other.a);
        return order != 0 ? order : b.compareTo(other.b);
    }
}
