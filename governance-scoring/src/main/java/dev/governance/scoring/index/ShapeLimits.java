package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Moments;
import java.io.Serializable;

/**
 * How skewed and how heavy-tailed a column may be before it is treated (偏度与峰度界限).
 *
 * <p>A column is out of shape if it passes both limits at once. 2 and 3.5 are usual (COIN Tool user guide, European
 * Commission's Joint Research Centre).
 *
 * @param skewness how large the absolute skewness may be
 * @param kurtosis how large the excess kurtosis may be
 */
public record ShapeLimits(double skewness, double kurtosis) implements Serializable {

    /** The limits of the COIN Tool: skewness 2, kurtosis 3.5. */
    public static final ShapeLimits USUAL = new ShapeLimits(2, 3.5);

    /**
     * Looks at a column.
     *
     * @param column the figures
     * @return its shape, and whether it keeps a limit; too few figures to tell keep it
     */
    public ShapeCheck check(double[] column) {
        double skew = Moments.skewness(column);
        double kurt = Moments.kurtosis(column);
        return new ShapeCheck(!(Math.abs(skew) > skewness && kurt > kurtosis), skew, kurt);
    }
}
