package dev.governance.scoring.index;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Treats a column only if it is out of shape, and a second time only if the first did not help (分步处理).
 *
 * <p>The second treatment starts from the original, unless both are to be combined. Without a second one the result of
 * the first stands, in shape or not.
 */
public final class Stepwise implements Treatment {

    private static final long serialVersionUID = 1L;

    /** When a column is in shape. */
    private final ShapeLimits limits;

    /** What is tried first. */
    private final Treatment first;

    /** What is tried next; null for nothing. */
    private final @Nullable Treatment second;

    /** Whether the second starts from the result of the first. */
    private final boolean combined;

    private Stepwise(ShapeLimits limits, Treatment first, @Nullable Treatment second, boolean combined) {
        this.limits = requireNonNull(limits, "limits");
        this.first = requireNonNull(first, "first");
        this.second = second;
        this.combined = combined;
    }

    /**
     * Tries one treatment.
     *
     * @param limits when a column is in shape
     * @param first the treatment
     * @return the treatment of columns that are out of shape
     */
    public static Stepwise of(ShapeLimits limits, Treatment first) {
        return new Stepwise(limits, first, null, false);
    }

    /**
     * Tries another if the first does not help.
     *
     * @param second the other treatment
     * @param combine whether it starts from the result of the first, not from the original
     * @return the treatment with two steps
     */
    public Stepwise otherwise(Treatment second, boolean combine) {
        return new Stepwise(limits, first, second, combine);
    }

    @Override
    public Treated treat(double[] column) {
        List<ShapeCheck> checks = new ArrayList<>();
        if (passes(column, checks)) {
            return new Treated(column, checks, 0, Lines.free(0, 1, 0));
        }
        Treated once = first.treat(column);
        double[] after = once.values();
        if (passes(after, checks) || second == null) {
            return new Treated(after, checks, once.winsorised(), once.frozen());
        }
        Treated twice = second.treat(combined ? after : column);
        double[] last = twice.values();
        passes(last, checks);
        Scale frozen = combined ? new Scale.Chain(once.frozen(), twice.frozen()) : twice.frozen();
        return new Treated(last, checks, once.winsorised(), frozen);
    }

    private boolean passes(double[] column, List<ShapeCheck> checks) {
        ShapeCheck check = limits.check(column);
        checks.add(check);
        return check.passes();
    }

    /**
     * Returns when a column is in shape.
     *
     * @return the limits
     */
    public ShapeLimits limits() {
        return limits;
    }

    /**
     * Returns what is tried if the first treatment does not help.
     *
     * @return the treatment; absent for none
     */
    public Optional<Treatment> second() {
        return Optional.ofNullable(second);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stepwise that
                && limits.equals(that.limits)
                && first.equals(that.first)
                && second().equals(that.second())
                && combined == that.combined;
    }

    @Override
    public int hashCode() {
        return Objects.hash(limits, first, second, combined);
    }

    @Override
    public String toString() {
        return "Stepwise{" + limits + ", " + first + ", " + second + (combined ? ", combined}" : "}");
    }
}
