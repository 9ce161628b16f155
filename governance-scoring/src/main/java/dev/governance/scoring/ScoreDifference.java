package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Why one score is not another (得分差异): of two years, or of two communities, part by part.
 *
 * <p>At every node the differences of the parts add up to the difference of the node exactly. A part that is alike in both makes no
 * difference, whatever the others do: under a mean that is not arithmetic the difference of {@link PartRole#IMBALANCE} stands by
 * itself. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableScoreDifference.class)
@JsonDeserialize(as = ImmutableScoreDifference.class)
@JsonPropertyOrder({"name", "before", "after", "parts"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ScoreDifference implements Serializable {

    ScoreDifference() {}

    /**
     * Returns what the part is called; {@code total} at the root.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns what the part gave to the first total.
     *
     * @return the points; zero where there was no such part
     */
    public abstract Points before();

    /**
     * Returns what the part gave to the second total.
     *
     * @return the points; zero where there was no such part
     */
    public abstract Points after();

    /**
     * Returns the parts of the part.
     *
     * @return the differences that make up this one; none where there is no more to tell
     */
    public abstract ImmutableList<ScoreDifference> parts();

    /**
     * Compares two scores.
     *
     * @param before the first
     * @param after the second
     * @return the tree of differences
     */
    public static ScoreDifference between(Score.Known before, Score.Known after) {
        return Differing.between(Attribution.of(before), Attribution.of(after));
    }

    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        long sum =
                parts().stream().mapToLong(part -> part.change().billionths()).sum();
        checkState(
                parts().isEmpty() || sum == change().billionths(),
                "%s: the parts do not account for %s: %s",
                name(),
                change(),
                parts());
    }

    /**
     * Returns the difference.
     *
     * @return after less before
     */
    public final Points change() {
        return after().minus(before());
    }

    /** Returns {@code satisfaction: 48 → 50 (+2)}. */
    @Override
    public final String toString() {
        String sign = change().signum() > 0 ? "+" : "";
        return name() + ": " + before() + " → " + after() + " (" + sign + change() + ")";
    }

    /** Builds a {@link ScoreDifference}. */
    static final class Builder extends ImmutableScoreDifference.Builder {
        Builder() {}
    }
}
