package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import dev.governance.policy.Term;
import dev.governance.scoring.Bands;
import dev.governance.scoring.Points;
import dev.governance.scoring.ScoringPolicy;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How the value of an indicator becomes 0 to 100 points (计分方法).
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "scale")
@JsonSubTypes({
    @JsonSubTypes.Type(value = IndicatorScale.Percent.class, name = "percent"),
    @JsonSubTypes.Type(value = IndicatorScale.Line.class, name = "line"),
    @JsonSubTypes.Type(value = IndicatorScale.Steps.class, name = "steps")
})
public sealed interface IndicatorScale extends Serializable {

    /** The most points of an indicator. */
    Points MOST = Points.of(100);

    /** The value is from 0 to 100 and is the points. */
    record Percent() implements IndicatorScale {
        @Override
        public boolean lessIsBetter() {
            return false;
        }

        @Override
        public <T> ScoringPolicy<T> over(Term<T, BigDecimal> term) {
            ScoringPolicy<T> points = ScoringPolicy.points(term);
            boolean within = points.range().least().signum() >= 0
                    && points.range().most().compareTo(MOST) <= 0;
            return within ? points : points.capped(Points.zero(), MOST);
        }
    }

    /**
     * A straight line between two goalposts (线性计分): nothing at the worst and beyond it, 100 at the best and beyond it.
     *
     * @param worst where there are no points
     * @param best where there are 100; below the worst where less is better
     */
    @JsonPropertyOrder({"worst", "best"})
    record Line(BigDecimal worst, BigDecimal best) implements IndicatorScale {
        /**
         * Checks that the goalposts differ.
         *
         * @throws IllegalArgumentException if they are the same
         */
        public Line {
            checkArgument(worst.compareTo(best) != 0, "the goalposts are both at %s", worst);
            worst = plain(worst);
            best = plain(best);
        }

        @Override
        public boolean lessIsBetter() {
            return best.compareTo(worst) < 0;
        }

        @Override
        public <T> ScoringPolicy<T> over(Term<T, BigDecimal> term) {
            return ScoringPolicy.linear(term, worst, best, MOST);
        }
    }

    /**
     * One step of {@link Steps}.
     *
     * @param from where it begins, included
     * @param points 0 to 100
     */
    @JsonPropertyOrder({"from", "points"})
    record Step(BigDecimal from, Points points) implements Serializable {
        /** Keeps the number without zeros at its end. */
        public Step {
            from = plain(from);
            checkPoints(points);
        }
    }

    /**
     * Points by bands (分档计分), half-open and without a gap.
     *
     * @param below the points below the first step, 0 to 100
     * @param steps the steps, rising; the points all rise or all fall
     */
    @JsonPropertyOrder({"below", "steps"})
    record Steps(Points below, ImmutableList<Step> steps) implements IndicatorScale {
        /**
         * Checks that steps rise and that points go one way.
         *
         * @throws IllegalArgumentException if they do not
         */
        public Steps {
            checkPoints(below);
            requireNonNull(steps, "steps");
            Points before = below;
            int way = 0;
            for (Step step : steps) {
                int turn = step.points().compareTo(before);
                checkArgument(turn * way >= 0, "points rise and fall again at %s", step.from());
                way = turn == 0 ? way : turn;
                before = step.points();
            }
            bands(below, steps);
        }

        private static Bands<BigDecimal> bands(Points below, ImmutableList<Step> steps) {
            Bands<BigDecimal> bands = Bands.below(below);
            for (Step step : steps) {
                bands = bands.from(step.from(), step.points());
            }
            return bands;
        }

        @Override
        public boolean lessIsBetter() {
            return !steps.isEmpty() && steps.get(steps.size() - 1).points().compareTo(below) < 0;
        }

        @Override
        public <T> ScoringPolicy<T> over(Term<T, BigDecimal> term) {
            return ScoringPolicy.banded(term, bands(below, steps));
        }
    }

    /**
     * Tells whether a smaller value gives more points.
     *
     * @return whether less is better
     */
    boolean lessIsBetter();

    /**
     * Returns the policy that gives the points.
     *
     * @param term the value of a subject
     * @param <T> the subject
     * @return the policy, 0 to 100
     */
    <T> ScoringPolicy<T> over(Term<T, BigDecimal> term);

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void checkPoints(Points points) {
        checkArgument(
                points.signum() >= 0 && points.compareTo(MOST) <= 0,
                "an indicator gives 0 to 100 points, not %s",
                points);
    }
}
