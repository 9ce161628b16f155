package dev.governance.scoring.assessment;

/**
 * Where on the way from means to effect an indicator stands (指标类型), as the chain of results of evaluations has it.
 *
 * <p>The policy paper complains of activity without lasting effect (搞活动、下命令、定指标, 没有持续影响力): what was put in and what was
 * done are not yet an effect.
 */
public enum IndicatorKind {
    /** What was put in: money, staff, rooms (投入). */
    INPUT,
    /** What was done: meetings held, notices posted (活动). */
    ACTIVITY,
    /** What came out at once: cases closed, people trained (产出). */
    OUTPUT,
    /** What residents have of it, and what is looked at again later (成效). */
    OUTCOME;

    /** Tells whether it says what was done rather than what came of it. */
    boolean isDoing() {
        return this == ACTIVITY || this == OUTPUT;
    }
}
