package dev.governance.scoring.statistics;

import java.io.Serializable;

/**
 * What a sample says about its population (抽样估计).
 *
 * @param value the estimate
 * @param error its standard error
 * @param effect its variance over that of a simple sample of the same size (设计效应); NaN where it is not asked for
 */
public record SurveyEstimate(double value, double error, double effect) implements Serializable {

    /**
     * Returns an interval that holds the true value so often, if estimates are normal.
     *
     * @param confidence how often, strictly between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is none of these
     */
    public Interval interval(double confidence) {
        double reach = Distributions.normalQuantile((1 + confidence) / 2) * error;
        return new Interval(value - reach, value + reach);
    }
}
