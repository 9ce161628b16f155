package dev.governance.grid;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How large a grid is and how many workers it has (网格划分标准), in force on a day, each number from a norm with its source.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridStandard.class)
@JsonDeserialize(as = ImmutableGridStandard.class)
@JsonPropertyOrder({
    "minimum",
    "maximum",
    "target",
    "tolerance",
    "personsMaximum",
    "workersMinimum",
    "workersMaximum",
    "uses"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class GridStandard implements Serializable {

    /** The least households of a grid: 200 in the policy paper. */
    public static final NormId<Long> MINIMUM = NormId.ofCount("grid.households-minimum");
    /** The most households of a grid: 400 in the policy paper. */
    public static final NormId<Long> MAXIMUM = NormId.ofCount("grid.households-maximum");
    /** The households by which 左右, about, lets a grid miss the bounds. */
    public static final NormId<Long> TOLERANCE = NormId.ofCount("grid.households-tolerance");
    /** The most persons of a grid. */
    public static final NormId<Long> PERSONS_MAXIMUM = NormId.ofCount("grid.persons-maximum");
    /** The least workers of a grid: 1 in the policy paper. */
    public static final NormId<Long> WORKERS_MINIMUM = NormId.ofCount("grid.workers-minimum");
    /** The most workers of a grid: 2 in the policy paper. */
    public static final NormId<Long> WORKERS_MAXIMUM = NormId.ofCount("grid.workers-maximum");

    GridStandard() {}

    /**
     * Returns the least households of a grid.
     *
     * @return at least 1
     */
    public abstract int minimum();

    /**
     * Returns the most households of a grid.
     *
     * @return at least the minimum
     */
    public abstract int maximum();

    /**
     * Returns what a grid should have.
     *
     * @return between the bounds; half way unless it is said
     */
    @Value.Default
    public int target() {
        return (int) (((long) minimum() + maximum()) / 2);
    }

    /**
     * Returns by how many households a grid may miss the bounds before that is a fault and not a warning (左右).
     *
     * @return at least 0; 0 unless it is said
     */
    @Value.Default
    public int tolerance() {
        return 0;
    }

    /**
     * Returns the cap of the second weight.
     *
     * @return the most persons of a grid; absent where nothing is said
     */
    public abstract OptionalInt personsMaximum();

    /**
     * Returns the least workers of a grid.
     *
     * @return at least 1; 1 unless it is said
     */
    @Value.Default
    public int workersMinimum() {
        return 1;
    }

    /**
     * Returns the most workers of a grid.
     *
     * @return at least the least; that unless it is said
     */
    @Value.Default
    public int workersMaximum() {
        return workersMinimum();
    }

    /**
     * Returns where the numbers come from.
     *
     * @return one use of a norm for each number that comes from one
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns a standard without a source, such as one that a user tries out.
     *
     * @param minimum the least households of a grid
     * @param maximum the most
     * @return the standard, its target half way
     * @throws IllegalStateException if the minimum is below 1 or above the maximum
     */
    public static GridStandard of(int minimum, int maximum) {
        return builder().minimum(minimum).maximum(maximum).build();
    }

    /**
     * Returns the numbers in force.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the standard; of what the norms do not say, only the bounds are required
     * @throws IllegalArgumentException if a bound is not verified, or a number is too large to be one
     */
    public static GridStandard of(Norms norms, LocalDate date, ProfileId profile) {
        List<NormUse> uses = new ArrayList<>();
        Reading reading = id -> {
            Norm<Long> norm = norms.value(id, date, profile);
            norm.use().ifPresent(uses::add);
            return norm.value().map(Math::toIntExact);
        };
        Optional<Integer> minimum = reading.of(MINIMUM);
        Optional<Integer> maximum = reading.of(MAXIMUM);
        checkArgument(
                minimum.isPresent() && maximum.isPresent(),
                "no bounds of a grid in force on %s in profile %s",
                date,
                profile);
        Builder standard = builder();
        standard.minimum(minimum.get()).maximum(maximum.get());
        reading.of(TOLERANCE).ifPresent(standard::tolerance);
        reading.of(PERSONS_MAXIMUM).ifPresent(standard::personsMaximum);
        reading.of(WORKERS_MINIMUM).ifPresent(standard::workersMinimum);
        reading.of(WORKERS_MAXIMUM).ifPresent(standard::workersMaximum);
        return standard.uses(uses).build();
    }

    /** Reads one norm and remembers that it was used. */
    private interface Reading {
        Optional<Integer> of(NormId<Long> id);
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(minimum() >= 1, "a grid has at least 1 household, but the minimum is %s", minimum());
        checkState(minimum() <= maximum(), "the minimum %s is above the maximum %s", minimum(), maximum());
        checkState(maximum() <= GridUnit.MOST, "the maximum %s is above %s", maximum(), GridUnit.MOST);
        checkState(
                minimum() <= target() && target() <= maximum(),
                "the target %s is not between %s and %s",
                target(),
                minimum(),
                maximum());
        checkState(tolerance() >= 0, "the tolerance is negative: %s", tolerance());
        checkState(personsMaximum().orElse(1) >= 1, "a grid of at most %s persons", personsMaximum());
        checkState(
                1 <= workersMinimum() && workersMinimum() <= workersMaximum(),
                "a grid of %s to %s workers",
                workersMinimum(),
                workersMaximum());
    }

    /** Builds a {@link GridStandard}. */
    public static final class Builder extends ImmutableGridStandard.Builder {
        Builder() {}
    }
}
