package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import dev.governance.grid.GridId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who works where (值勤表), on all days.
 *
 * <p>A roster may be wrong: {@link RosterReview} tells how. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRoster.class)
@JsonDeserialize(as = ImmutableRoster.class)
@JsonPropertyOrder({"entries"})
public abstract class Roster implements Serializable {

    Roster() {}

    /**
     * Returns the entries.
     *
     * @return the entries in their order, none twice
     */
    public abstract ImmutableList<RosterEntry> entries();

    /**
     * Returns a roster.
     *
     * @param entries the entries, in any order
     * @return the roster
     * @throws IllegalStateException if an entry stands twice
     */
    public static Roster of(Collection<RosterEntry> entries) {
        return ImmutableRoster.builder()
                .entries(entries.stream().sorted().collect(toImmutableList()))
                .build();
    }

    /**
     * Returns who works on a day.
     *
     * @param day the day
     * @return the entries that hold on that day
     */
    public final ImmutableList<RosterEntry> on(LocalDate day) {
        return entries().stream().filter(entry -> entry.during().contains(day)).collect(toImmutableList());
    }

    /**
     * Returns who works in a grid.
     *
     * @param grid the grid
     * @return its entries, on all days
     */
    public final ImmutableList<RosterEntry> of(GridId grid) {
        return entries().stream().filter(entry -> entry.grid().equals(grid)).collect(toImmutableList());
    }

    /**
     * Reviews the roster.
     *
     * @param posts what the grids want
     * @param day the day on which posts are counted
     * @return what is wrong with it
     */
    public final RosterReview review(List<GridPost> posts, LocalDate day) {
        return RosterReview.of(this, posts, day);
    }

    @Value.Check
    void check() {
        checkState(Ordering.natural().isStrictlyOrdered(entries()), "an entry stands twice or out of order");
    }

    /** Tells how much there is, and nothing of the persons. */
    @Override
    public final String toString() {
        return "Roster{" + entries().size() + " entries}";
    }
}
