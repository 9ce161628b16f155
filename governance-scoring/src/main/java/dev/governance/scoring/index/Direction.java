package dev.governance.scoring.index;

/** Which end of a figure is the good one (指标方向). */
public enum Direction {
    /** More is better (正向指标). */
    HIGHER_IS_BETTER(1),
    /** Less is better (逆向指标). */
    LOWER_IS_BETTER(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /**
     * Returns what a figure is multiplied by so that more is better.
     *
     * @return 1 or −1
     */
    public int sign() {
        return sign;
    }

    /**
     * Reads a sign, as tables of indicators write it.
     *
     * @param sign positive for more is better, negative for less
     * @return the direction
     * @throws IllegalArgumentException if the sign is neither
     */
    public static Direction ofSign(double sign) {
        if (!(sign > 0) && !(sign < 0)) {
            throw new IllegalArgumentException("a direction is positive or negative, not " + sign);
        }
        return sign > 0 ? HIGHER_IS_BETTER : LOWER_IS_BETTER;
    }

    /**
     * Picks the better of two figures.
     *
     * @param a a figure
     * @param b another
     * @return the larger or the smaller one
     */
    public double better(double a, double b) {
        return sign > 0 ? Math.max(a, b) : Math.min(a, b);
    }

    /**
     * Picks the worse of two figures.
     *
     * @param a a figure
     * @param b another
     * @return the smaller or the larger one
     */
    public double worse(double a, double b) {
        return sign > 0 ? Math.min(a, b) : Math.max(a, b);
    }
}
