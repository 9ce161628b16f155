package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.policy.Coefficient;
import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Why a unit stands at another place than before (位次变动): whom it passed, who passed it, and how many places each part of the
 * scores cost or won, exactly.
 *
 * <p>The rank of a unit is one more than the number of units with more points. What a part cost is its Shapley value: the mean, over
 * all orders in which the parts may go from what they were to what they are, for all units at once, of the places that are lost when
 * its turn comes (L. S. Shapley, A Value for n-Person Games, 1953). So it depends on no order, a part that changed for nobody costs
 * nothing, and all of them add up. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRankChange.class)
@JsonDeserialize(as = ImmutableRankChange.class)
@JsonPropertyOrder({"unit", "before", "after", "passed", "passedBy", "byField", "byPart"})
public abstract class RankChange implements Serializable {

    RankChange() {}

    /**
     * Returns whose rank it is.
     *
     * @return the id of a unit
     */
    public abstract String unit();

    /**
     * Returns the rank before.
     *
     * @return from 1
     */
    public abstract int before();

    /**
     * Returns the rank after.
     *
     * @return from 1
     */
    public abstract int after();

    /**
     * Returns the units that were ahead and no longer are.
     *
     * @return ids of units that have points both times, in alphabetical order
     */
    public abstract ImmutableList<String> passed();

    /**
     * Returns the units that are ahead and were not.
     *
     * @return ids of units that have points both times, in alphabetical order
     */
    public abstract ImmutableList<String> passedBy();

    /**
     * Returns the places lost to units that have points only now, less those won from units that have none any more.
     *
     * @return a number of places; below zero if they were won
     */
    public abstract int byField();

    /**
     * Returns the places that each part cost.
     *
     * @return places by part, below zero if they were won; parts that cost nothing are left out
     */
    public abstract ImmutableMap<String, Coefficient> byPart();

    /**
     * Compares a unit's rank among others at two times.
     *
     * @param unit the id of the unit
     * @param before all scores before, by the ids of the units
     * @param after all scores after
     * @return the change
     * @throws IllegalArgumentException if the unit's own score is not known both times, or if more than 16 parts changed between it
     *     and another unit
     */
    public static RankChange of(String unit, Map<String, ? extends Score> before, Map<String, ? extends Score> after) {
        return new RankComparison(unit, before, after).change();
    }

    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Coefficient sum = byPart().values().stream().reduce(Coefficient.of(byField()), Coefficient::plus);
        checkState(sum.equals(Coefficient.of(after() - before())), "%s: %s places are not accounted for", unit(), sum);
    }

    /** Returns {@code east: 3 → 1}. */
    @Override
    public final String toString() {
        return unit() + ": " + before() + " → " + after();
    }

    /** Builds a {@link RankChange}. */
    static final class Builder extends ImmutableRankChange.Builder {
        Builder() {}
    }
}
