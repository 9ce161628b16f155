package dev.governance.grid;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * Why some units cannot be divided within the bounds (不可划分证明), in a form that another program can check.
 *
 * <p>A certificate speaks of one component: units that reach each other without crossing a barrier, and nobody else.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "certificate")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Certificate.BelowMinimum.class, name = "below-minimum"),
    @JsonSubTypes.Type(value = Certificate.UnitAboveMaximum.class, name = "unit-above-maximum"),
    @JsonSubTypes.Type(value = Certificate.ArithmeticGap.class, name = "arithmetic-gap"),
    @JsonSubTypes.Type(value = Certificate.Exhausted.class, name = "exhausted")
})
public sealed interface Certificate extends Serializable {

    /**
     * Returns the units that it speaks of.
     *
     * @return units, in the order of the request
     */
    ImmutableList<GridUnitId> units();

    /**
     * Returns how many violations every division of these units has at least; none is counted for what no plan could
     * help, such as a component below the minimum.
     *
     * @return a number; at least 0
     */
    int violations();

    /**
     * All households together are fewer than one grid needs (不足下限). To check: add them up.
     *
     * @param units the component
     * @param households their households
     * @param minimum the least households of a grid
     */
    record BelowMinimum(ImmutableList<GridUnitId> units, long households, int minimum) implements Certificate {
        /** Checks that nothing is null. */
        public BelowMinimum {
            requireNonNull(units, "units");
        }

        @Override
        public int violations() {
            return 0;
        }
    }

    /**
     * One unit has more households than a grid may have (单体超上限). To check: look at it. It is split by its entrances.
     *
     * @param unit the unit
     * @param households its households
     * @param maximum the most households of a grid
     */
    record UnitAboveMaximum(GridUnitId unit, long households, int maximum) implements Certificate {
        /** Checks that nothing is null. */
        public UnitAboveMaximum {
            requireNonNull(unit, "unit");
        }

        @Override
        public ImmutableList<GridUnitId> units() {
            return ImmutableList.of(unit);
        }

        @Override
        public int violations() {
            return 0;
        }
    }

    /**
     * No number of grids fits the households (数量缺口): as many as the maximum asks for are more than the minimum allows.
     * To check: households divided by the maximum, rounded up, are more than households divided by the minimum, rounded
     * down; no unit is above the maximum.
     *
     * @param units the component
     * @param households their households
     * @param minimum the least households of a grid
     * @param maximum the most
     */
    record ArithmeticGap(ImmutableList<GridUnitId> units, long households, int minimum, int maximum)
            implements Certificate {
        /** Checks that nothing is null. */
        public ArithmeticGap {
            requireNonNull(units, "units");
        }

        @Override
        public int violations() {
            return 1;
        }
    }

    /**
     * All divisions were gone through, and the best has this many violations (穷举证明). To check: go through them again.
     *
     * @param units the component
     * @param violations the violations of the best division
     * @param nodes how many partial divisions were looked at
     */
    record Exhausted(ImmutableList<GridUnitId> units, int violations, long nodes) implements Certificate {
        /** Checks that nothing is null. */
        public Exhausted {
            requireNonNull(units, "units");
        }
    }
}
