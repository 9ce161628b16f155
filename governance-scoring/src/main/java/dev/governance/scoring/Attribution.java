package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What each part gave to a total, and each part of a part, all of it in points of that total (得分归因).
 *
 * <p>The parts of a {@link Score} are told in the points of the score that they are parts of; here each is multiplied by the
 * weights above it. At every node the parts add up to the node exactly: what rounding would lose goes to those that were cut most.
 * A {@link PartRole#BASE} has no node of its own; its parts stand in its place. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAttribution.class)
@JsonDeserialize(as = ImmutableAttribution.class)
@JsonPropertyOrder({"name", "given", "parts"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Attribution implements Serializable {

    Attribution() {}

    /**
     * Returns what the part is called; {@code total} at the root.
     *
     * @return the name
     */
    @Value.Parameter
    public abstract String name();

    /**
     * Returns what the part gave to the total; at the root, the points.
     *
     * @return the points, below zero for what it took
     */
    @Value.Parameter
    public abstract Points given();

    /**
     * Returns the parts of the part.
     *
     * @return the parts, which add up to it; none for a leaf
     */
    @Value.Parameter
    public abstract ImmutableList<Attribution> parts();

    /**
     * Attributes the points of a score.
     *
     * @param score the score
     * @return the tree of what each part gave
     */
    public static Attribution of(Score.Known score) {
        return Attributing.of(score);
    }

    static Attribution of(String name, long given, ImmutableList<Attribution> parts) {
        return ImmutableAttribution.of(name, new Points(given), parts);
    }

    @Value.Check
    void check() {
        long sum = parts().stream().mapToLong(part -> part.given().billionths()).sum();
        checkState(
                parts().isEmpty() || sum == given().billionths(),
                "%s: the parts do not account for %s: %s",
                name(),
                given(),
                parts());
    }

    /**
     * Returns what the leaves gave, by their paths: {@code satisfaction/hotline}.
     *
     * @return points by path, in order, which add up to the total; two leaves of one path are told together
     */
    public ImmutableMap<String, Points> leaves() {
        Map<String, Points> leaves = new LinkedHashMap<>();
        parts().forEach(part -> part.collect("", leaves));
        return leaves.isEmpty() ? ImmutableMap.of(name(), given()) : ImmutableMap.copyOf(leaves);
    }

    private void collect(String above, Map<String, Points> leaves) {
        String path = above + name();
        if (parts().isEmpty()) {
            leaves.merge(path, given(), Points::plus);
        }
        parts().forEach(part -> part.collect(path + "/", leaves));
    }

    /** Returns {@code satisfaction: 48}. */
    @Override
    public final String toString() {
        return name() + ": " + given();
    }
}
