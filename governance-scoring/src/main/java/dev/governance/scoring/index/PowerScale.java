package dev.governance.scoring.index;

/**
 * A power of the figure (幂标尺).
 *
 * @param factor what the power is multiplied by
 * @param exponent the power, not zero
 */
public record PowerScale(double factor, double exponent) implements Scale {
    @Override
    public double at(double figure) {
        return exponent == -1 ? factor / figure : factor * StrictMath.pow(figure, exponent);
    }
}
