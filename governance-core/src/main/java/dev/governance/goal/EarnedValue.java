package dev.governance.goal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was done for the money (挣值分析): planned, earned and spent on a day.
 *
 * <p>Of each leaf that is planned to cost something. What should be done by a day grows evenly from its first day to its last; each leaf is rounded to the fen, halves up. The terms are those of project management (PMBOK; the text was not read). Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEarnedValue.class)
@JsonDeserialize(as = ImmutableEarnedValue.class)
@JsonPropertyOrder({"day", "budget", "planned", "earned", "spent"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class EarnedValue implements Serializable {

    EarnedValue() {}

    /**
     * Returns the day.
     *
     * @return the day, which counts
     */
    public abstract LocalDate day();

    /**
     * Returns what everything is planned to cost.
     *
     * @return yuan (完工预算 BAC)
     */
    public abstract Money budget();

    /**
     * Returns what was planned to be done by the day.
     *
     * @return yuan (计划价值 PV)
     */
    public abstract Money planned();

    /**
     * Returns what is done by the day, at its planned cost.
     *
     * @return yuan (挣值 EV)
     */
    public abstract Money earned();

    /**
     * Returns what was spent by the day.
     *
     * @return yuan (实际成本 AC); absent where nobody said it of any leaf
     */
    public abstract Optional<Money> spent();

    /**
     * Looks at a tree.
     *
     * @param tree the tree
     * @param reports the last report of each leaf by the day
     * @param day the day
     * @return the account
     */
    public static EarnedValue of(GoalTree tree, Map<GoalId, GoalProgress> reports, LocalDate day) {
        Money budget = Money.zero();
        Money planned = Money.zero();
        Money earned = Money.zero();
        Optional<Money> spent = Optional.empty();
        for (Goal leaf : tree.leaves()) {
            Optional<GoalProgress> report = Optional.ofNullable(reports.get(leaf.id()));
            Money cost = leaf.cost().orElse(Money.zero());
            budget = budget.plus(cost);
            planned = planned.plus(cost.times(due(leaf, day), RoundingMode.HALF_UP));
            earned = earned.plus(report.map(told -> cost.times(told.done().ratio(), RoundingMode.HALF_UP))
                    .orElse(Money.zero()));
            Optional<Money> told = report.flatMap(GoalProgress::cost);
            if (told.isPresent()) {
                spent = Optional.of(spent.orElse(Money.zero()).plus(told.get()));
            }
        }
        return ImmutableEarnedValue.builder()
                .day(day)
                .budget(budget)
                .planned(planned)
                .earned(earned)
                .spent(spent)
                .build();
    }

    private static Ratio due(Goal leaf, LocalDate day) {
        if (leaf.due().isEmpty() || !day.isBefore(leaf.due().get())) {
            return leaf.due().isEmpty() ? Ratio.zero() : Ratio.one();
        }
        LocalDate start = leaf.start().orElse(leaf.due().get());
        long past = Math.max(0, ChronoUnit.DAYS.between(start, day) + 1);
        return Ratio.of(past, ChronoUnit.DAYS.between(start, leaf.due().get()) + 1);
    }

    /**
     * Returns how far the work is ahead of the plan.
     *
     * @return yuan, below zero where it is behind (进度偏差 SV)
     */
    @JsonIgnore
    public final Money scheduleVariance() {
        return earned().minus(planned());
    }

    /**
     * Returns how much was saved.
     *
     * @return yuan, below zero where it was overspent (成本偏差 CV); absent where nobody said what was spent
     */
    @JsonIgnore
    public final Optional<Money> costVariance() {
        return spent().map(earned()::minus);
    }

    /**
     * Returns the schedule performance index.
     *
     * @return earned over planned (SPI); absent where nothing was planned by the day
     */
    @JsonIgnore
    public final Optional<Ratio> scheduleIndex() {
        return planned().isZero() ? Optional.empty() : Optional.of(earned().ratioTo(planned()));
    }

    /**
     * Returns the cost performance index.
     *
     * @return earned over spent (CPI); absent where nothing was spent
     */
    @JsonIgnore
    public final Optional<Ratio> costIndex() {
        return spent().filter(money -> !money.isZero()).map(earned()::ratioTo);
    }

    /**
     * Returns what everything will cost if it goes on like that.
     *
     * @return the budget over the cost index, rounded to the fen, halves up (完工估算 EAC); absent where nothing was earned
     */
    @JsonIgnore
    public final Optional<Money> estimate() {
        return costIndex()
                .filter(index -> !index.isZero())
                .map(index -> budget().times(Ratio.one().dividedBy(index), RoundingMode.HALF_UP));
    }
}
