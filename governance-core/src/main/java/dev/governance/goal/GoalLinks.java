package dev.governance.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.basics.Finding;
import dev.governance.duty.DutyId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What goals can be linked to (目标关联): the duties of a catalogue and the lines of a budget, by id.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGoalLinks.class)
@JsonDeserialize(as = ImmutableGoalLinks.class)
@JsonPropertyOrder({"duties", "budgets"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class GoalLinks implements Serializable {

    GoalLinks() {}

    /**
     * Returns the duties that there are.
     *
     * @return their ids; absent where no catalogue is at hand
     */
    public abstract Optional<ImmutableSet<DutyId>> duties();

    /**
     * Returns the lines that there are.
     *
     * @return their ids; absent where no budget is at hand
     */
    public abstract Optional<ImmutableSet<BudgetReference>> budgets();

    /**
     * Reviews the links of a tree.
     *
     * @param tree the tree
     * @return a finding for each link to something that is not there, and {@code goal.cost-without-budget} for each leaf that
     *     is planned to cost something and names no line, where a budget is at hand
     */
    public final ImmutableList<Finding> review(GoalTree tree) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Goal goal : tree.goals()) {
            duties().ifPresent(there -> Sets.difference(goal.duties(), there)
                    .forEach(duty -> findings.add(TreeCheck.about(goal, "goal.unknown-duty")
                            .putValues("duty", duty.value())
                            .build())));
            budgets()
                    .ifPresent(there -> Sets.difference(goal.budgets(), there)
                            .forEach(line -> findings.add(TreeCheck.about(goal, "goal.unknown-budget")
                                    .putValues("budget", line.value())
                                    .build())));
            boolean costs = goal.cost().map(cost -> !cost.isZero()).orElse(false);
            if (budgets().isPresent() && costs && goal.budgets().isEmpty()) {
                findings.add(TreeCheck.about(goal, "goal.cost-without-budget")
                        .severity(Finding.Severity.WARNING)
                        .putValues("cost", goal.cost().orElseThrow().toString())
                        .build());
            }
        }
        return findings.build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GoalLinks}. */
    public static final class Builder extends ImmutableGoalLinks.Builder {
        Builder() {}
    }
}
