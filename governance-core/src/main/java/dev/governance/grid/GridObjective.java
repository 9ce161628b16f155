package dev.governance.grid;

/**
 * What counts among plans that keep the bounds equally well (划分目标). Before it come the violations, after it
 * compactness and then how few households move.
 */
public enum GridObjective {
    /** As few grids as possible, and so as few workers (网格最少). */
    FEWEST,
    /** Grids as near to the target as possible (规模接近目标). */
    TARGET
}
