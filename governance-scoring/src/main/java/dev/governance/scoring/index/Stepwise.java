package dev.governance.scoring.index;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Treats a column only if it is out of shape, and a second time only if the first did not help (分步处理).
 *
 * <p>The second treatment starts from the original, unless both are to be combined. Without a second one the result of the
 * first stands, in shape or not.
 *
 * @param limits when a column is in shape
 * @param first what is tried first
 * @param second what is tried next; {@link Untreated#UNTREATED} for nothing
 * @param combined whether the second starts from the result of the first
 */
public record Stepwise(ShapeLimits limits, Treatment first, Treatment second, boolean combined) implements Treatment {

    /** Refuses null. */
    public Stepwise {
        requireNonNull(limits, "limits");
        requireNonNull(first, "first");
        requireNonNull(second, "second");
    }

    /**
     * Tries one treatment.
     *
     * @param limits when a column is in shape
     * @param first the treatment
     * @return the treatment of columns that are out of shape
     */
    public static Stepwise of(ShapeLimits limits, Treatment first) {
        return new Stepwise(limits, first, Untreated.UNTREATED, false);
    }

    /**
     * Tries another if the first does not help.
     *
     * @param other the other treatment
     * @param combine whether it starts from the result of the first, not from the original
     * @return the treatment with two steps
     */
    public Stepwise otherwise(Treatment other, boolean combine) {
        return new Stepwise(limits, first, other, combine);
    }

    @Override
    public Treated treat(double[] column) {
        List<ShapeCheck> checks = new ArrayList<>();
        if (passes(column, checks)) {
            return new Treated(column, checks, 0, Lines.free(0, 1, 0));
        }
        Treated once = first.treat(column);
        double[] after = once.values();
        if (passes(after, checks) || second == Untreated.UNTREATED) {
            return new Treated(after, checks, once.winsorised(), once.frozen());
        }
        Treated twice = second.treat(combined ? after : column);
        double[] last = twice.values();
        passes(last, checks);
        Scale frozen = combined ? new ChainedScale(once.frozen(), twice.frozen()) : twice.frozen();
        return new Treated(last, checks, once.winsorised(), frozen);
    }

    private boolean passes(double[] column, List<ShapeCheck> checks) {
        ShapeCheck check = limits.check(column);
        checks.add(check);
        return check.passes();
    }
}
