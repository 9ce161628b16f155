package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.scoring.statistics.Interval;
import java.io.Serializable;

/**
 * Which ranks a unit may have (排名区间), given what chance can do to the scores; 1 is the best.
 *
 * @param best the best of them, at least 1
 * @param worst the worst of them, not better than the best
 */
@JsonPropertyOrder({"best", "worst"})
public record RankRange(int best, int worst) implements Serializable {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the ranks are turned round or below 1
     */
    public RankRange {
        checkArgument(1 <= best && best <= worst, "ranks run from 1 up, not from %s to %s", best, worst);
    }

    static RankRange from(Interval set) {
        return new RankRange((int) set.low(), (int) set.high());
    }

    /**
     * Tells whether the unit is surely among the best.
     *
     * @param places how many those are
     * @return whether even its worst rank is one of them
     */
    public boolean isSurelyWithinBest(int places) {
        return worst <= places;
    }

    /**
     * Tells whether the unit is surely among the worst.
     *
     * @param places how many those are
     * @param of how many are ranked
     * @return whether even its best rank is one of them
     */
    public boolean isSurelyWithinWorst(int places, int of) {
        return best > of - places;
    }

    /**
     * Tells whether a rank is one that the unit may have.
     *
     * @param rank the rank
     * @return whether it lies within
     */
    public boolean contains(int rank) {
        return best <= rank && rank <= worst;
    }

    /**
     * Tells whether there is but one rank.
     *
     * @return whether the best is the worst
     */
    @JsonIgnore
    public boolean isCertain() {
        return best == worst;
    }

    /** Returns the rank, or both with a dash. */
    @Override
    public String toString() {
        return isCertain() ? Integer.toString(best) : best + "–" + worst;
    }
}
