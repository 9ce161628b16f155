package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which applications a budget pays for (遴选结果).
 *
 * <p>Under both methods no more is spent than there is, an application without points gets nothing, and an application never loses to one of the
 * same cost with fewer points. At a tie the lower id goes first. For most points the choice is found exactly (a knapsack, solved by the least
 * cost of each sum of points); where points are so fine or so many that this would take more than {@value #STEPS} steps the applications are
 * chosen in rank order, and {@link #proved} says so.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGrantSelection.class)
@JsonDeserialize(as = ImmutableGrantSelection.class)
@JsonPropertyOrder({"method", "budget", "chosen", "passedOver", "proved"})
public abstract class GrantSelection implements Serializable {

    /** The most steps of the exact method. */
    public static final long STEPS = 400_000_000L;

    GrantSelection() {}

    /**
     * Returns how they were chosen.
     *
     * @return the method that was asked for
     */
    public abstract SelectionMethod method();

    /**
     * Returns how much there was.
     *
     * @return whole fen
     */
    public abstract Money budget();

    /**
     * Returns who is paid.
     *
     * @return the applications, the most points first
     */
    public abstract ImmutableList<RankedGrant> chosen();

    /**
     * Returns who is not.
     *
     * @return the applications, the most points first
     */
    public abstract ImmutableList<RankedGrant> passedOver();

    /**
     * Returns whether no choice by the method is better.
     *
     * @return true unless most points were too many to prove
     */
    @Value.Default
    public boolean proved() {
        return true;
    }

    /**
     * Returns what is spent.
     *
     * @return the sum of the costs; never above the budget
     */
    @JsonIgnore
    public final Money spent() {
        return Money.sum(chosen().stream().map(RankedGrant::cost).collect(toImmutableList()));
    }

    /**
     * Returns what is left.
     *
     * @return the budget without what is spent
     */
    @JsonIgnore
    public final Money left() {
        return budget().minus(spent());
    }

    /**
     * Returns the points of those who are paid.
     *
     * @return the sum
     */
    @JsonIgnore
    public final Ratio points() {
        return Ratio.sum(chosen().stream().map(RankedGrant::points).collect(toImmutableList()));
    }

    /**
     * Chooses.
     *
     * @param method how
     * @param budget how much there is; not negative
     * @param applications the applications, each id once; their order does not matter
     * @return the selection
     * @throws IllegalArgumentException if the budget is negative or an id stands twice
     */
    public static GrantSelection of(SelectionMethod method, Money budget, List<RankedGrant> applications) {
        requireNonNull(method, "method");
        checkArgument(!budget.isNegative(), "a budget of %s", budget);
        checkArgument(
                applications.stream().map(RankedGrant::id).distinct().count() == applications.size(),
                "an application stands twice: %s",
                applications);
        List<RankedGrant> ranked = new ArrayList<>(applications);
        ranked.sort(Comparator.comparing(RankedGrant::points).reversed().thenComparing(RankedGrant::id));
        Optional<Set<RankedGrant>> most =
                method == SelectionMethod.MOST_POINTS ? MostPoints.of(ranked, budget) : Optional.empty();
        Set<RankedGrant> chosen = most.orElseGet(() -> inOrder(ranked, budget));
        return builder()
                .method(method)
                .budget(budget)
                .chosen(ranked.stream().filter(chosen::contains).collect(toImmutableList()))
                .passedOver(ranked.stream().filter(one -> !chosen.contains(one)).collect(toImmutableList()))
                .proved(method == SelectionMethod.IN_RANK_ORDER || most.isPresent())
                .build();
    }

    private static Set<RankedGrant> inOrder(List<RankedGrant> ranked, Money budget) {
        Set<RankedGrant> chosen = new HashSet<>();
        Money left = budget;
        for (RankedGrant one : ranked) {
            if (!one.points().isZero() && one.cost().compareTo(left) <= 0) {
                chosen.add(one);
                left = left.minus(one.cost());
            }
        }
        return chosen;
    }

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
        checkState(spent().compareTo(budget()) <= 0, "%s is spent of %s", spent(), budget());
    }

    /** Builds a {@link GrantSelection}. */
    public static final class Builder extends ImmutableGrantSelection.Builder {
        Builder() {}
    }
}
