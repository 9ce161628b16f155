package dev.governance.grid;

/** What a planner is at (划分阶段), in this order; a phase may be left out. */
public enum GridPhase {
    /** Dividing the components (划分). */
    DIVIDING,
    /** Changing how many grids components have, until the sum is as asked (调整网格数). */
    COUNTING,
    /** Proving what cannot be divided better, and making better what can (证明与改进). */
    PROVING
}
