package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Between two posts that are fixed beforehand, in the figure's own unit (固定阈值法).
 *
 * <p>The posts say themselves which end is the good one: a road with no accident at all is full at zero. Nobody else's
 * figures move the result, and the direction is not read; an index whose indicator points the other way is refused.
 *
 * @param zeroAt the figure that gets nothing
 * @param fullAt the figure that gets everything
 * @param full what everything is, positive
 * @param clipped whether figures beyond the posts get no less than nothing and no more than everything
 */
public record Goalposts(double zeroAt, double fullAt, double full, boolean clipped) implements Normaliser {

    /** Refuses posts that stand in one place. */
    public Goalposts {
        checkArgument(zeroAt != fullAt, "both goalposts stand at %s", zeroAt);
        checkArgument(full > 0, "everything is more than nothing, not %s", full);
    }

    @Override
    public Scale fit(double[] reference, Direction direction) {
        double slope = full / (fullAt - zeroAt);
        return clipped ? new LinearScale(zeroAt, slope, 0, 0, full) : Lines.free(zeroAt, slope, 0);
    }

    @Override
    public Codomain codomain() {
        return clipped ? Codomain.NOT_NEGATIVE : Codomain.ANY;
    }
}
