package dev.governance.goal;

/** Where a plan of goals stands (计划状态). */
public enum GoalPlanState {
    /** It is being written (编制). */
    DRAFT,
    /** It is in force (执行). */
    IN_FORCE,
    /** The year is over (办结). */
    CLOSED
}
