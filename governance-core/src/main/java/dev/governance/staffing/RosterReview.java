package dev.governance.staffing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.grid.GridId;
import dev.governance.worker.WorkerId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is wrong with a roster (值勤表审查): a worker in two grids or under two managers on one day (多头指挥), a grid with too few
 * workers.
 *
 * <p>Findings name grids, never workers. Immutable and thread-safe.
 *
 * @param findings {@code staffing.two-grids}, {@code staffing.two-managers}, {@code staffing.entered-twice},
 *     {@code staffing.short}
 */
@JsonPropertyOrder({"findings"})
public record RosterReview(ImmutableList<Finding> findings) implements Serializable {

    /** Checks that nothing is missing. */
    public RosterReview {
        Objects.requireNonNull(findings, "findings");
    }

    /**
     * Reviews a roster.
     *
     * @param roster the roster
     * @param posts what the grids want
     * @param day the day on which posts are counted
     * @return the findings: first of workers by their ids, then of grids by theirs
     */
    public static RosterReview of(Roster roster, List<GridPost> posts, LocalDate day) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableListMultimap<WorkerId, RosterEntry> byWorker = Multimaps.index(roster.entries(), RosterEntry::worker);
        new TreeMap<>(byWorker.asMap()).values().forEach(entries -> reviewWorker(List.copyOf(entries), findings));
        ImmutableListMultimap<GridId, RosterEntry> present = Multimaps.index(roster.on(day), RosterEntry::grid);
        posts.stream()
                .sorted(Comparator.comparing(GridPost::grid))
                .forEach(post -> reviewPost(
                        post,
                        present.get(post.grid()).stream()
                                .map(RosterEntry::worker)
                                .distinct()
                                .count(),
                        findings));
        return new RosterReview(findings.build());
    }

    private static void reviewWorker(List<RosterEntry> entries, ImmutableList.Builder<Finding> findings) {
        for (int at = 0; at < entries.size(); at++) {
            for (int before = 0; before < at; before++) {
                RosterEntry one = entries.get(before);
                RosterEntry other = entries.get(at);
                one.during().intersection(other.during()).ifPresent(days -> reviewDays(one, other, days, findings));
            }
        }
    }

    private static void reviewDays(
            RosterEntry one, RosterEntry other, DateSpan days, ImmutableList.Builder<Finding> findings) {
        if (!one.grid().equals(other.grid())) {
            findings.add(Finding.builder("staffing.two-grids")
                    .subject(one.grid().value())
                    .putValues("grid", one.grid().value())
                    .putValues("other", other.grid().value())
                    .putValues("days", days.toString())
                    .build());
        } else if (one.manager().equals(other.manager())) {
            findings.add(Finding.builder("staffing.entered-twice")
                    .subject(one.grid().value())
                    .severity(Finding.Severity.WARNING)
                    .putValues("grid", one.grid().value())
                    .putValues("days", days.toString())
                    .build());
        }
        if (!one.manager().equals(other.manager())) {
            findings.add(Finding.builder("staffing.two-managers")
                    .subject(one.grid().value())
                    .putValues("grid", one.grid().value())
                    .putValues("manager", one.manager().value())
                    .putValues("other", other.manager().value())
                    .putValues("days", days.toString())
                    .build());
        }
    }

    private static void reviewPost(GridPost post, long present, ImmutableList.Builder<Finding> findings) {
        if (present < post.workers()) {
            findings.add(shortage(post, present));
        }
    }

    static Finding shortage(GridPost post, long present) {
        return Finding.builder("staffing.short")
                .subject(post.grid().value())
                .putValues("grid", post.grid().value())
                .putValues("wanted", Integer.toString(post.workers()))
                .putValues("present", Long.toString(present))
                .build();
    }
}
