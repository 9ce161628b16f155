package dev.governance.goal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where the goals of a year stand on a day (目标任务核查): what is wrong with the tree, what is overdue, how much is done.
 *
 * <p>Linear in nodes, waits and reports. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGoalReview.class)
@JsonDeserialize(as = ImmutableGoalReview.class)
@JsonPropertyOrder({"day", "rollUp", "criticalPath", "earnedValue", "findings"})
public abstract class GoalReview implements Serializable {

    GoalReview() {}

    /**
     * Returns the day.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns how much is done.
     *
     * @return the weighted sums
     */
    public abstract RollUp rollUp();

    /**
     * Returns what decides how long the whole takes.
     *
     * @return the path
     */
    public abstract CriticalPath criticalPath();

    /**
     * Returns what was done for the money.
     *
     * @return the account
     */
    public abstract EarnedValue earnedValue();

    /**
     * Returns what was found.
     *
     * @return the findings: of the tree, of the reports, and what is overdue
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Reviews a tree.
     *
     * @param tree the tree
     * @param reports what was reported, in any order; later reports than the day are left out
     * @param day the day
     * @return the review
     */
    public static GoalReview of(GoalTree tree, List<GoalProgress> reports, LocalDate day) {
        ReportCheck check = new ReportCheck(tree, reports, day);
        ImmutableMap<GoalId, GoalProgress> last = check.last();
        return ImmutableGoalReview.builder()
                .day(day)
                .rollUp(RollUp.of(tree, Maps.transformValues(last, GoalProgress::done)))
                .criticalPath(CriticalPath.of(tree))
                .earnedValue(EarnedValue.of(tree, last, day))
                .addAllFindings(tree.faults())
                .addAllFindings(check.findings())
                .build();
    }
}
