package dev.governance.scoring.index;

/** Why a step has no result where it would have to divide by nothing (退化情形). */
public enum Degeneracy {
    /** Nothing is there: every unit misses the figure. */
    NO_VALUES,
    /** One unit alone has the figure, and has nothing to be compared with. */
    SINGLE_UNIT,
    /** All units have the same figure. */
    CONSTANT_COLUMN,
    /** A figure is zero or negative where the method needs a positive one. */
    NOT_POSITIVE,
    /** What the scale is measured against is missing or lies at the other end. */
    NO_REFERENCE,
    /** All weights are zero. */
    NO_WEIGHT
}
