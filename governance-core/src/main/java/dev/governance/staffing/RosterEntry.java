package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.DateSpan;
import dev.governance.grid.GridId;
import dev.governance.organization.OrganizationId;
import dev.governance.worker.WorkerId;
import java.io.Serializable;
import java.util.Comparator;

/**
 * Who works in which grid, on which days, under whom (值勤安排).
 *
 * <p>Immutable and thread-safe; ordered by grid, worker and days.
 *
 * @param worker the worker
 * @param grid the grid
 * @param during the days
 * @param manager who gives the orders on these days
 */
@JsonPropertyOrder({"worker", "grid", "during", "manager"})
public record RosterEntry(WorkerId worker, GridId grid, DateSpan during, OrganizationId manager)
        implements Comparable<RosterEntry>, Serializable {

    private static final Comparator<RosterEntry> ORDER = Comparator.comparing(RosterEntry::grid)
            .thenComparing(RosterEntry::worker)
            .thenComparing(entry -> entry.during().toString())
            .thenComparing(RosterEntry::manager);

    /** Checks that nothing is missing. */
    public RosterEntry {
        checkNotNull(worker, "worker");
        checkNotNull(grid, "grid");
        checkNotNull(during, "during");
        checkNotNull(manager, "manager");
    }

    @Override
    public int compareTo(RosterEntry other) {
        return ORDER.compare(this, other);
    }
}
