package dev.governance.goal;

import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.basics.Threshold;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.List;

/** Invented goals. */
final class GoalCases {

    static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    static final OrganizationId STATION = OrganizationId.of("station-1");
    static final Measure MEASURE =
            new Measure(Sentence.of("households visited", "走访户数"), Threshold.atLeast(Ratio.of(1200)));

    private GoalCases() {}

    static GoalTree tree(Goal... goals) {
        return tree(List.of(goals));
    }

    static GoalTree tree(List<Goal> goals) {
        return GoalTree.builder()
                .year(2026)
                .title(Sentence.of("Goals of 2026", "2026年度目标"))
                .goals(goals)
                .build();
    }

    /** A leaf with all that it needs, under another node, of a weight, from the first to the last day of some months. */
    static Goal.Builder task(String id, String parent, String weight, int from, int to) {
        return node(id, GoalKind.TASK, weight, from, to)
                .parent(GoalId.of(parent))
                .owner(STATION)
                .measure(MEASURE);
    }

    static Goal.Builder node(String id, GoalKind kind, String weight, int from, int to) {
        return Goal.builder()
                .id(GoalId.of(id))
                .kind(kind)
                .title(Sentence.of(id, id))
                .weight(Share.parse(weight))
                .start(LocalDate.of(2026, from, 1))
                .due(LocalDate.of(2026, to, 1).plusMonths(1).minusDays(1));
    }

    static GoalProgress done(String goal, int month, long percent) {
        return GoalProgress.builder()
                .goal(GoalId.of(goal))
                .day(LocalDate.of(2026, month, 15))
                .done(Share.ofPercent(percent))
                .build();
    }

    /** A goal, a project with two tasks, one after the other, and a task of its own. */
    static GoalTree sound() {
        return tree(
                node("g", GoalKind.GOAL, "1", 1, 12).build(),
                node("p", GoalKind.PROJECT, "0.6", 2, 10).parent(GoalId.of("g")).build(),
                task("t1", "p", "1/3", 2, 5).cost(Money.ofYuan(3000)).build(),
                task("t2", "p", "2/3", 6, 10)
                        .cost(Money.ofYuan(6000))
                        .addAfter(GoalId.of("t1"))
                        .build(),
                task("t3", "g", "0.4", 1, 12).cost(Money.ofYuan(1000)).build());
    }
}
