package dev.governance.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.governance.basics.Finding;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at what was reported, and at what is overdue. Lives for one call. */
final class ReportCheck {

    private final GoalTree tree;
    private final LocalDate day;
    private final ImmutableListMultimap<GoalId, GoalProgress> reports;

    ReportCheck(GoalTree tree, List<GoalProgress> reports, LocalDate day) {
        this.tree = tree;
        this.day = day;
        this.reports = reports.stream()
                .filter(report -> !report.day().isAfter(day))
                .sorted(Comparator.comparing(GoalProgress::day))
                .collect(ImmutableListMultimap.toImmutableListMultimap(GoalProgress::goal, report -> report));
    }

    /** The last report of each leaf; of two on one day the later in the list. */
    ImmutableMap<GoalId, GoalProgress> last() {
        ImmutableMap.Builder<GoalId, GoalProgress> last = ImmutableMap.builder();
        for (GoalId id : reports.keySet()) {
            if (tree.goal(id).isPresent() && tree.isLeaf(id)) {
                last.put(id, Iterables.getLast(reports.get(id)));
            }
        }
        return last.buildOrThrow();
    }

    ImmutableList<Finding> findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (GoalId id : reports.keySet()) {
            if (tree.goal(id).isEmpty() || !tree.isLeaf(id)) {
                boolean known = tree.goal(id).isPresent();
                findings.add(Finding.builder(known ? "goal.report-on-branch" : "goal.report-on-unknown")
                        .subject(id.value())
                        .putValues("goal", id.value())
                        .build());
            } else {
                fell(id).ifPresent(findings::add);
            }
        }
        for (Goal goal : tree.goals()) {
            overdue(goal).ifPresent(findings::add);
            goal.milestones().stream()
                    .filter(milestone -> milestone.isOverdue(day))
                    .forEach(milestone -> findings.add(late(goal, "goal.milestone-overdue", milestone.due())
                            .putValues("milestone", milestone.due().toString())
                            .build()));
        }
        return findings.build();
    }

    private Optional<Finding> fell(GoalId id) {
        ImmutableList<GoalProgress> told = reports.get(id);
        for (int next = 1; next < told.size(); next++) {
            if (told.get(next).done().compareTo(told.get(next - 1).done()) < 0) {
                return Optional.of(Finding.builder("goal.progress-fell")
                        .severity(Finding.Severity.WARNING)
                        .subject(id.value())
                        .putValues("goal", id.value())
                        .putValues("day", told.get(next).day().toString())
                        .putValues("before", percent(told.get(next - 1).done()))
                        .putValues("done", percent(told.get(next).done()))
                        .build());
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> overdue(Goal goal) {
        Share done = Optional.ofNullable(Iterables.getLast(reports.get(goal.id()), null))
                .map(GoalProgress::done)
                .orElse(Share.none());
        return goal.due()
                .filter(due -> tree.isLeaf(goal.id()) && day.isAfter(due) && !done.equals(Share.whole()))
                .map(due -> late(goal, "goal.overdue", due)
                        .putValues("done", percent(done))
                        .putValues(
                                "owner", goal.owner().map(OrganizationId::value).orElse("–"))
                        .build());
    }

    private Finding.Builder late(Goal goal, String code, LocalDate due) {
        Finding.Builder finding = TreeCheck.about(goal, code);
        finding.putValues("due", due.toString());
        finding.putValues("days", Long.toString(ChronoUnit.DAYS.between(due, day)));
        return finding;
    }

    private static String percent(Share share) {
        return share.ratio().toPercent(0, RoundingMode.DOWN);
    }
}
