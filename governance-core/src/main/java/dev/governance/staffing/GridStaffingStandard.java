package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Between which numbers of workers a grid has its own, and what fills a worker's time (网格配备标准), in force on a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridStaffingStandard.class)
@JsonDeserialize(as = ImmutableGridStaffingStandard.class)
@JsonPropertyOrder({"workersMinimum", "workersMaximum", "loadPerWorker", "vulnerableWeight", "uses"})
public abstract class GridStaffingStandard implements Serializable {

    /** The fewest workers of a grid: 1 in the policy paper. */
    public static final NormId<Long> WORKERS_MINIMUM = NormId.ofCount("staffing.grid-workers-minimum");
    /** The most workers of a grid: 2 in the policy paper. */
    public static final NormId<Long> WORKERS_MAXIMUM = NormId.ofCount("staffing.grid-workers-maximum");
    /** How many ordinary households one worker looks after. */
    public static final NormId<Ratio> LOAD_PER_WORKER = NormId.ofRatio("staffing.households-per-worker");
    /** How many households a resident who needs looking after counts for, besides the household. */
    public static final NormId<Ratio> VULNERABLE_WEIGHT = NormId.ofRatio("staffing.vulnerable-weight");

    GridStaffingStandard() {}

    /**
     * Returns the fewest workers of a grid.
     *
     * @return 0 or more
     */
    public abstract int workersMinimum();

    /**
     * Returns the most workers of a grid.
     *
     * @return at least {@link #workersMinimum}
     */
    public abstract int workersMaximum();

    /**
     * Returns how many ordinary households one worker looks after.
     *
     * @return above 0
     */
    public abstract Ratio loadPerWorker();

    /**
     * Returns how many households a resident who needs looking after counts for, besides the household.
     *
     * @return 0 or more
     */
    public abstract Ratio vulnerableWeight();

    /**
     * Returns where the numbers come from.
     *
     * @return the uses of norms; empty for a standard that somebody made up
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns the numbers in force.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the standard
     * @throws IllegalArgumentException if a number is not verified, with the names of all such numbers
     */
    public static GridStaffingStandard of(Norms norms, LocalDate date, ProfileId profile) {
        NormReading reading = new NormReading(norms, date, profile);
        Builder standard = builder();
        reading.read(WORKERS_MINIMUM, number -> standard.workersMinimum(Math.toIntExact(number)));
        reading.read(WORKERS_MAXIMUM, number -> standard.workersMaximum(Math.toIntExact(number)));
        reading.read(LOAD_PER_WORKER, standard::loadPerWorker);
        reading.read(VULNERABLE_WEIGHT, standard::vulnerableWeight);
        return standard.uses(reading.uses()).build();
    }

    /**
     * Returns what there is to do in a grid, in ordinary households.
     *
     * @param load the grid's numbers
     * @return households times their difficulty, and what vulnerable residents count for
     */
    public final Ratio weigh(GridLoad load) {
        return load.difficulty()
                .times(Ratio.of(load.households()))
                .plus(vulnerableWeight().times(Ratio.of(load.vulnerable())));
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
        checkState(
                0 <= workersMinimum() && workersMinimum() <= workersMaximum(),
                "a grid of %s to %s workers",
                workersMinimum(),
                workersMaximum());
        checkState(!loadPerWorker().isZero(), "a worker who looks after nobody");
    }

    /** Builds a {@link GridStaffingStandard}. */
    public static final class Builder extends ImmutableGridStaffingStandard.Builder {
        Builder() {}
    }
}
