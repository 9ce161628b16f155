package dev.governance.goal;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.duty.DutyId;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A goal of the year, a project or a task (目标、项目、任务): its part of what is above, its days, who answers for it, how it is measured.
 *
 * <p>A leaf, on which nothing else lies, needs an owner, a last day and a measure; {@link GoalTree#faults} tells where they are missing. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGoal.class)
@JsonDeserialize(as = ImmutableGoal.class)
@JsonPropertyOrder({
    "id",
    "kind",
    "parent",
    "title",
    "weight",
    "start",
    "due",
    "owner",
    "measure",
    "cost",
    "after",
    "milestones",
    "duties",
    "budgets"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Goal implements Serializable {

    /** Into how many parts a weight or a progress is divided at most; sums of finer ones would be endless. */
    static final BigInteger FINEST = BigInteger.valueOf(10_000);

    Goal() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract GoalId id();

    /**
     * Returns what it is.
     *
     * @return goal, project or task
     */
    public abstract GoalKind kind();

    /**
     * Returns what it serves.
     *
     * @return the id of the node above; absent for a goal of the year
     */
    public abstract Optional<GoalId> parent();

    /**
     * Returns what it is called.
     *
     * @return the title in both languages
     */
    public abstract Sentence title();

    /**
     * Returns its part of what is above.
     *
     * @return the weight, of at most 10,000 parts; those of all children are exactly one
     */
    public abstract Share weight();

    /**
     * Returns when it begins.
     *
     * @return the first day
     */
    public abstract Optional<LocalDate> start();

    /**
     * Returns when it is to be done.
     *
     * @return the last day
     */
    public abstract Optional<LocalDate> due();

    /**
     * Returns who answers for it.
     *
     * @return an organization; never a person
     */
    public abstract Optional<OrganizationId> owner();

    /**
     * Returns by what one sees that it is done.
     *
     * @return the measure
     */
    public abstract Optional<Measure> measure();

    /**
     * Returns what it is planned to cost.
     *
     * @return yuan, 0 or more; of leaves alone
     */
    public abstract Optional<Money> cost();

    /**
     * Returns what must be done before.
     *
     * @return the leaves before it
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<GoalId> after();

    /**
     * Returns the points on the way.
     *
     * @return the milestones, in any order
     */
    public abstract ImmutableList<Milestone> milestones();

    /**
     * Returns the duties that it serves.
     *
     * @return ids of a catalogue of duties
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<DutyId> duties();

    /**
     * Returns the lines of a budget that pay for it.
     *
     * @return ids of a budget
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<BudgetReference> budgets();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(
                start().isEmpty() || due().isEmpty() || !due().get().isBefore(start().get()),
                "%s is due on %s, before it begins",
                id(),
                due());
        checkState(
                start().map(Goal::isBelieved).orElse(true)
                        && due().map(Goal::isBelieved).orElse(true),
                "days of a plan are of the years 1900 to 9000, not %s, %s",
                start(),
                due());
        checkState(
                weight().ratio().denominator().compareTo(FINEST) <= 0,
                "a weight has at most %s parts, such as 1/3 or 0.3333, but was %s",
                FINEST,
                weight());
        checkState(!after().contains(id()), "%s comes after itself", id());
        checkState(cost().map(money -> !money.isNegative()).orElse(true), "%s costs %s", id(), cost());
    }

    /** Whether a day can be one of a plan; another is a slip of the pen. */
    static boolean isBelieved(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 9000;
    }

    /** Builds a {@link Goal}. */
    public static final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
