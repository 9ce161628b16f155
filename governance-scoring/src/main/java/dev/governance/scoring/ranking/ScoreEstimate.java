package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.scoring.statistics.Distributions;
import dev.governance.scoring.statistics.Interval;
import dev.governance.scoring.statistics.SurveyEstimate;
import java.io.Serializable;

/**
 * A score, and how far chance may have carried it (得分及标准误).
 *
 * <p>Intervals suppose that the error is normal, as that of a mean over many residents is. Immutable and thread-safe.
 *
 * @param value the score
 * @param error its standard error, in the unit of the score; 0 where everybody was counted and nothing was sampled
 */
@JsonPropertyOrder({"value", "error"})
public record ScoreEstimate(double value, double error) implements Serializable {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is no number, or the error is negative
     */
    public ScoreEstimate {
        checkArgument(Double.isFinite(value), "a score is a number, not %s", value);
        checkArgument(Double.isFinite(error) && error >= 0, "a standard error is 0 or more, not %s", error);
    }

    /**
     * Returns a score to which chance added nothing, because everything was counted.
     *
     * @param value the score
     * @return the estimate, with an error of 0
     */
    public static ScoreEstimate ofCensus(double value) {
        return new ScoreEstimate(value, 0);
    }

    /**
     * Takes over what a survey says.
     *
     * @param survey an estimate with its standard error
     * @return the same as a score
     * @throws IllegalArgumentException if a number is missing
     */
    public static ScoreEstimate from(SurveyEstimate survey) {
        return new ScoreEstimate(survey.value(), survey.error());
    }

    /**
     * Returns between which scores the true one lies so often.
     *
     * @param confidence how often, strictly between 0 and 1
     * @return the interval, of both sides alike
     * @throws IllegalArgumentException if the confidence is none of these
     */
    public Interval interval(double confidence) {
        double reach = error == 0 ? 0 : Distributions.normalQuantile((1 + confidence) / 2) * error;
        return new Interval(value - reach, value + reach);
    }

    /**
     * Returns how far this score is above another that was measured independently of it.
     *
     * @param other the other score
     * @return the difference with its own error
     */
    public ScoreEstimate minus(ScoreEstimate other) {
        return new ScoreEstimate(value - other.value, StrictMath.sqrt(error * error + other.error * other.error));
    }
}
