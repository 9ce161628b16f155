package dev.governance.scoring.index;

/**
 * The power transformation of Box and Cox (1964) (博克斯–考克斯变换).
 *
 * @param origin what is taken from the figure first
 * @param lambda the exponent; 0 for the logarithm
 */
public record BoxCoxScale(double origin, double lambda) implements Scale {
    @Override
    public double at(double figure) {
        double x = figure - origin;
        return lambda == 0 ? StrictMath.log(x) : (StrictMath.pow(x, lambda) - 1) / lambda;
    }
}
