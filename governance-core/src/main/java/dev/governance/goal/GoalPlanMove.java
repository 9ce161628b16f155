package dev.governance.goal;

/** What happens to a plan of goals (计划变更动作). */
public enum GoalPlanMove {
    /** A tree is adopted (下达). */
    ADOPT,
    /** Nodes are changed (调整). */
    REPLAN,
    /** The plan is closed (办结). */
    CLOSE
}
