package dev.governance.scoring.index;

import java.io.Serializable;

/**
 * The shape of a column at one moment of its treatment (分布形态).
 *
 * @param passes whether it keeps a limit
 * @param skewness its skewness, adjusted for the size of the sample; NaN for fewer than three figures
 * @param kurtosis its excess kurtosis, adjusted; NaN for fewer than four figures
 */
public record ShapeCheck(boolean passes, double skewness, double kurtosis) implements Serializable {}
