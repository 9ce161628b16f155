package dev.governance.scoring.index;

/**
 * One less the distance from the best, as a part of the best (接近度标尺).
 *
 * @param best the best figure, not zero
 */
public record NearnessScale(double best) implements Scale {
    @Override
    public double at(double figure) {
        return 1 - Math.abs((best - figure) / best);
    }
}
