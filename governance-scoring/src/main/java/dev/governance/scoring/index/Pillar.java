package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A part of an index that is made of other parts (分指数).
 *
 * @param code what it is called; not blank
 * @param weight how much it counts among its siblings; not negative
 * @param aggregator how its parts are put together
 * @param coverage which part of its parts a unit must have, 0 to 1, the bound included
 * @param children its parts, at least one
 */
public record Pillar(
        String code, double weight, Aggregator aggregator, double coverage, ImmutableList<IndexNode> children)
        implements IndexNode {

    /** Refuses a blank code, a weight or coverage out of range, and a pillar of nothing. */
    public Pillar {
        requireNonNull(aggregator, "aggregator");
        checkArgument(!code.isBlank(), "a pillar has a code");
        checkArgument(weight >= 0 && Double.isFinite(weight), "%s cannot weigh %s", code, weight);
        checkArgument(coverage >= 0 && coverage <= 1, "%s cannot ask for a part of %s", code, coverage);
        checkArgument(!children.isEmpty(), "%s is made of nothing", code);
    }

    /**
     * Makes a pillar of weight one that puts up with any gap, as long as one part is there.
     *
     * @param code what it is called; not blank
     * @param aggregator how its parts are put together
     * @param children its parts, at least one
     * @return the pillar
     */
    public static Pillar of(String code, Aggregator aggregator, IndexNode... children) {
        return of(code, aggregator, List.of(children));
    }

    /**
     * Makes a pillar of weight one that puts up with any gap, as long as one part is there.
     *
     * @param code what it is called; not blank
     * @param aggregator how its parts are put together
     * @param children its parts, at least one
     * @return the pillar
     */
    public static Pillar of(String code, Aggregator aggregator, List<? extends IndexNode> children) {
        return new Pillar(code, 1, aggregator, 0, ImmutableList.copyOf(children));
    }

    /**
     * Weighs it otherwise.
     *
     * @param other how much it counts among its siblings; not negative
     * @return the pillar with that weight
     */
    public Pillar withWeight(double other) {
        return new Pillar(code, other, aggregator, coverage, children);
    }

    /**
     * Asks for more, or less, to be there.
     *
     * @param part which part of its parts a unit must have, 0 to 1; 1 refuses any gap
     * @return the pillar with that coverage
     */
    public Pillar withCoverage(double part) {
        return new Pillar(code, weight, aggregator, part, children);
    }
}
