package dev.governance.goal;

/** What a node of the tree is (目标层级), from the top. A node lies under one of a higher kind. */
public enum GoalKind {
    /** A goal of the year (年度目标). */
    GOAL,
    /** A project that serves a goal (项目). */
    PROJECT,
    /** A task of a project (任务). */
    TASK
}
