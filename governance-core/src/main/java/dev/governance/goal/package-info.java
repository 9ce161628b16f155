/**
 * The goals of a year and who does what for them (年度目标和任务分解).
 *
 * <p>The policy paper asks for a system of tasks taken apart from annual goals and run as projects
 * (以年度目标和项目化运作为基础的任务分解体系).
 *
 * <p>A {@link dev.governance.goal.GoalTree} holds each {@link dev.governance.goal.Goal} with its weight, days, owner and
 * {@link dev.governance.goal.Measure}, each {@link dev.governance.goal.Milestone} and what comes after what. Each
 * {@link dev.governance.goal.GoalProgress} tells how far a leaf is. A {@link dev.governance.goal.GoalReview} brings together the
 * faults, a {@link dev.governance.goal.RollUp}, a {@link dev.governance.goal.CriticalPath} and an
 * {@link dev.governance.goal.EarnedValue}. {@link dev.governance.goal.GoalLinks} hold goals against duties and budgets. A
 * {@link dev.governance.goal.GoalPlan} is a tree with its trail: each {@link dev.governance.goal.GoalChange} of it, by whom, when
 * and why.
 *
 * <p>Enters: process, organization, duty, basics.
 */
@NullMarked
package dev.governance.goal;

import org.jspecify.annotations.NullMarked;
