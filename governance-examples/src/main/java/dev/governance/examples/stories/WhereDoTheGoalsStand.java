package dev.governance.examples.stories;

import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.basics.Threshold;
import dev.governance.goal.EarnedValue;
import dev.governance.goal.Goal;
import dev.governance.goal.GoalChange;
import dev.governance.goal.GoalId;
import dev.governance.goal.GoalKind;
import dev.governance.goal.GoalPlan;
import dev.governance.goal.GoalPlanEvent;
import dev.governance.goal.GoalProgress;
import dev.governance.goal.GoalReview;
import dev.governance.goal.GoalTree;
import dev.governance.goal.Measure;
import dev.governance.json.FindingSentences;
import dev.governance.organization.OrganizationId;
import dev.governance.process.ActorId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A goal is taken apart, progress is rolled up, and the plan is changed with a trail. (目标任务分解) */
public final class WhereDoTheGoalsStand {

    private static final ActorId OFFICE = ActorId.of("subdistrict-310101002");

    private WhereDoTheGoalsStand() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        GoalTree tree = GoalTree.builder()
                .year(2026)
                .title(Sentence.of("Owners govern themselves", "业主自治有组织"))
                .addGoals(
                        node("G", GoalKind.GOAL, Share.whole(), 1, 12).build(),
                        task("T1", Share.of(1, 3), 1, 4).build(),
                        task("T2", Share.of(1, 3), 5, 8)
                                .addAfter(GoalId.of("T1"))
                                .build(),
                        task("T3", Share.of(1, 3), 9, 12)
                                .addAfter(GoalId.of("T2"))
                                .build())
                .build();
        GoalPlan plan = GoalPlan.of(GoalId.of("plan-2026"))
                .attempt(GoalPlanEvent.ofAdoption(tree), OFFICE, day(1), "the year begins");
        GoalReview review = GoalReview.of(tree, List.of(done("T1", 4, 100), done("T2", 9, 50)), Staff.DAY);
        out.println("Done: " + review.rollUp().whole().orElseThrow() + "; critical path "
                + review.criticalPath().path() + " of " + review.criticalPath().days() + " days.");
        EarnedValue value = review.earnedValue();
        out.println("Planned " + value.planned() + ", earned " + value.earned() + " yuan.");
        review.findings()
                .forEach(finding -> out.println(
                        FindingSentences.standard().sentence(finding).en()));
        plan = plan.attempt(change(task("T2", Share.of(1, 2), 5, 8).build()), OFFICE, day(9), "more weight");
        plan = plan.attempt(
                change(task("T2", Share.of(1, 3), 5, 8)
                        .due(LocalDate.of(2026, 8, 15))
                        .addAfter(GoalId.of("T1"))
                        .build()),
                OFFICE,
                day(9),
                "the hall is free earlier");
        plan.trail().entries().forEach(entry -> out.println(entry.toString()));
        plan.trail().entries().stream()
                .flatMap(entry -> entry.refusal().stream())
                .forEach(finding -> out.println(
                        FindingSentences.standard().sentence(finding).en()));
    }

    private static GoalPlanEvent change(Goal goal) {
        return GoalPlanEvent.ofChanges(List.of(GoalChange.ofPut(goal)));
    }

    private static LocalDateTime day(int month) {
        return LocalDate.of(2026, month, 1).atTime(9, 0);
    }

    private static Goal.Builder node(String id, GoalKind kind, Share weight, int from, int to) {
        return Goal.builder()
                .id(GoalId.of(id))
                .kind(kind)
                .title(Sentence.of(id, id))
                .weight(weight)
                .start(LocalDate.of(2026, from, 1))
                .due(LocalDate.of(2026, to, 1).plusMonths(1).minusDays(1));
    }

    private static Goal.Builder task(String id, Share weight, int from, int to) {
        return node(id, GoalKind.TASK, weight, from, to)
                .parent(GoalId.of("G"))
                .owner(OrganizationId.of("station-1"))
                .cost(Money.ofYuan(12_000))
                .measure(new Measure(Sentence.of("compounds", "小区数"), Threshold.atLeast(Ratio.of(9))));
    }

    private static GoalProgress done(String id, int month, long percent) {
        return GoalProgress.builder()
                .goal(GoalId.of(id))
                .day(LocalDate.of(2026, month, 15))
                .done(Share.ofPercent(percent))
                .build();
    }
}
