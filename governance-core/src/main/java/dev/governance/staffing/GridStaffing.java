package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * How many workers each grid has (网格配备): one or two, by a policy.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridStaffing.class)
@JsonDeserialize(as = ImmutableGridStaffing.class)
@JsonPropertyOrder({"needs", "findings"})
public abstract class GridStaffing implements Serializable {

    private static final Comparator<GridNeed> BY_GRID = Comparator.comparing(GridNeed::grid);

    GridStaffing() {}

    /**
     * Returns what each grid needs.
     *
     * @return the grids by id, each once
     */
    public abstract ImmutableList<GridNeed> needs();

    /**
     * Returns what is to be known of it.
     *
     * @return findings {@code staffing.load-beyond-workers}: more to do than the most workers of a grid can
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns the workers of all grids.
     *
     * @return their number
     */
    @JsonIgnore
    public final long total() {
        return needs().stream().mapToLong(GridNeed::workers).sum();
    }

    /**
     * Asks any policy.
     *
     * @param loads what there is to do in each grid, in any order
     * @param policy the policy
     * @return the needs
     * @throws IllegalStateException if a grid is named twice
     */
    public static GridStaffing of(List<GridLoad> loads, StaffingPolicy policy) {
        return ImmutableGridStaffing.builder().needs(needs(loads, policy)).build();
    }

    /**
     * Asks the policy of a standard, and tells where even the most workers cannot do all that there is.
     *
     * @param loads what there is to do in each grid, in any order
     * @param standard the standard
     * @return the needs, with findings
     * @throws IllegalStateException if a grid is named twice
     */
    public static GridStaffing of(List<GridLoad> loads, GridStaffingStandard standard) {
        Ratio most = standard.loadPerWorker().times(Ratio.of(standard.workersMaximum()));
        return ImmutableGridStaffing.builder()
                .needs(needs(loads, StaffingPolicy.of(standard)))
                .findings(loads.stream()
                        .filter(load -> standard.weigh(load).compareTo(most) > 0)
                        .sorted(Comparator.comparing(GridLoad::grid))
                        .map(load -> beyond(load, standard, most))
                        .collect(toImmutableList()))
                .build();
    }

    private static ImmutableList<GridNeed> needs(List<GridLoad> loads, StaffingPolicy policy) {
        return loads.stream()
                .map(load -> new GridNeed(load.grid(), policy.workers(load)))
                .sorted(BY_GRID)
                .collect(toImmutableList());
    }

    private static Finding beyond(GridLoad load, GridStaffingStandard standard, Ratio most) {
        return Finding.builder("staffing.load-beyond-workers")
                .severity(Finding.Severity.WARNING)
                .subject(load.grid().value())
                .putValues("grid", load.grid().value())
                .putValues(
                        "load", standard.weigh(load).round(RoundingMode.CEILING).toString())
                .putValues("workers", Integer.toString(standard.workersMaximum()))
                .putValues("most", most.round(RoundingMode.FLOOR).toString())
                .build();
    }

    @Value.Check
    void check() {
        checkState(Ordering.from(BY_GRID).isStrictlyOrdered(needs()), "a grid stands twice or out of order");
    }
}
