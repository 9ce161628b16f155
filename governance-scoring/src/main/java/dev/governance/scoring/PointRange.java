package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * The least and the most that a policy can give (分值范围), both included.
 *
 * <p>Immutable and thread-safe.
 *
 * @param least the fewest points
 * @param most the most points
 */
@JsonPropertyOrder({"least", "most"})
public record PointRange(Points least, Points most) implements Serializable {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the least is more than the most
     */
    public PointRange {
        checkArgument(least.compareTo(most) <= 0, "the range %s..%s is empty", least, most);
    }

    /**
     * Returns a range.
     *
     * @param least the fewest points
     * @param most the most points
     * @return the range
     */
    public static PointRange of(Points least, Points most) {
        return new PointRange(least, most);
    }

    /**
     * Returns all points that there are, for a policy that does not say what it can give.
     *
     * @return from minus a billion to a billion
     */
    public static PointRange all() {
        return within(-Points.LIMIT, Points.LIMIT);
    }

    /** Returns a range of billionths, cut where points end. */
    static PointRange within(long least, long most) {
        return new PointRange(cut(least), cut(most));
    }

    private static Points cut(long billionths) {
        return new Points(Math.max(-Points.LIMIT, Math.min(Points.LIMIT, billionths)));
    }

    /**
     * Tells whether points lie in the range.
     *
     * @param points the points
     * @return whether they are from the least to the most
     */
    public boolean contains(Points points) {
        return points.compareTo(least) >= 0 && points.compareTo(most) <= 0;
    }

    /** Returns {@code 0..100}. */
    @Override
    public String toString() {
        return least + ".." + most;
    }
}
