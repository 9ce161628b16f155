package dev.governance.scoring.ranking;

/** What somebody is asked to answer for, or is commended for (追责或者表彰事由). */
public enum AccountabilityGround {
    /** The score lies below a bar (得分低于底线). */
    SCORE_BELOW_BAR(false),
    /** The unit is among the last of its league, once or several periods in a row (连续末位). */
    BOTTOM_OF_LEAGUE(false),
    /** The score fell by more than a bound from one period to the next (得分明显下降). */
    FALL(false),
    /** Tasks were pushed into communities past the gate of admission (绕开准入向社区转交、安排任务). */
    TASKS_PAST_THE_GATE(true),
    /** Goals were not reached by their day (目标任务逾期). */
    GOALS_OVERDUE(true),
    /** Requests of residents were not handled in time (诉求办理逾期). */
    REQUESTS_OVERDUE(true),
    /** The unit is among the first of its league (名列前茅), which is a ground to commend. */
    MERIT(false);

    private final boolean counted;

    AccountabilityGround(boolean counted) {
        this.counted = counted;
    }

    /**
     * Tells whether it is a count of what was done or left undone, which has no error of sampling.
     *
     * @return true for tasks, goals and requests
     */
    public boolean isCounted() {
        return counted;
    }
}
