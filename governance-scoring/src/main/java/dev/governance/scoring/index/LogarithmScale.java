package dev.governance.scoring.index;

/**
 * A multiple of the logarithm of the distance from an origin (对数标尺).
 *
 * @param origin the figure at which the logarithm has no bottom
 * @param turn 1 if figures lie above the origin, −1 if below
 * @param slope what the natural logarithm is multiplied by
 * @param base the value at a distance of one
 */
public record LogarithmScale(double origin, int turn, double slope, double base) implements Scale {
    @Override
    public double at(double figure) {
        return slope * StrictMath.log(turn * (figure - origin)) + base;
    }
}
