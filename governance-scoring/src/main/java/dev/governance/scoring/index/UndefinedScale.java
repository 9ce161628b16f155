package dev.governance.scoring.index;

import static java.util.Objects.requireNonNull;

/**
 * No scale (无标尺).
 *
 * @param why why there is none
 */
public record UndefinedScale(Degeneracy why) implements Scale {
    /** Refuses null. */
    public UndefinedScale {
        requireNonNull(why, "why");
    }

    @Override
    public double at(double figure) {
        return Double.NaN;
    }
}
