package dev.governance.scoring.index;

import static java.util.Objects.requireNonNull;

/**
 * One scale after the other (串联标尺).
 *
 * @param first where the figure goes in
 * @param then where the value of the first goes in
 */
public record ChainedScale(Scale first, Scale then) implements Scale {
    /** Refuses null. */
    public ChainedScale {
        requireNonNull(first, "first");
        requireNonNull(then, "then");
    }

    @Override
    public double at(double figure) {
        return then.at(first.at(figure));
    }
}
