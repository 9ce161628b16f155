package dev.governance.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.json.FindingSentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalReviewTest {

    private static List<String> codes(GoalTree tree, GoalProgress... reports) {
        return GoalReview.of(tree, List.of(reports), GoalCases.DAY).findings().stream()
                .map(finding -> finding.code() + " " + finding.subject().orElse(""))
                .toList();
    }

    @Test
    void rollsUpWhatWasReportedLast() {
        GoalReview review = GoalReview.of(
                GoalCases.sound(),
                List.of(
                        GoalCases.done("t2", 8, 50),
                        GoalCases.done("t1", 6, 100),
                        GoalCases.done("t1", 4, 30),
                        GoalCases.done("t2", 12, 100)),
                GoalCases.DAY);

        assertEquals(Optional.of(Share.parse("0.4")), review.rollUp().whole(), "0.6 × (1/3 + 1/3)");
        assertEquals(List.of(), review.findings());
        assertEquals(List.of(GoalId.of("t3")), review.criticalPath().path());
    }

    @Test
    void whatIsNotDoneInTimeIsOverdue() {
        assertEquals(List.of("goal.overdue t1"), codes(GoalCases.sound(), GoalCases.done("t1", 6, 99)));
        assertEquals(List.of("goal.overdue t1"), codes(GoalCases.sound()));
        assertEquals(List.of(), codes(GoalCases.sound(), GoalCases.done("t1", 9, 100)));
        Finding finding = GoalReview.of(GoalCases.sound(), List.of(), GoalCases.DAY)
                .findings()
                .get(0);
        assertEquals(
                "t1 was due on 2026-05-31, 122 days ago, and is 0% done; owner: station-1.",
                FindingSentences.standard().sentence(finding).en());
        assertEquals(
                List.of(),
                GoalReview.of(GoalCases.sound(), List.of(), LocalDate.of(2026, 5, 31))
                        .findings(),
                "the last day is in time");
    }

    @Test
    void milestonesAreReachedInTime() {
        Milestone late = Milestone.builder()
                .title(Sentence.of("list made", "建成台账"))
                .due(LocalDate.of(2026, 9, 29))
                .build();
        Milestone reached = Milestone.builder()
                .from(late)
                .reachedOn(LocalDate.of(2026, 9, 30))
                .build();
        Goal.Builder goal =
                GoalCases.task("g", "x", "1", 1, 12).kind(GoalKind.GOAL).parent(Optional.empty());

        assertEquals(List.of(), codes(GoalCases.tree(goal.addMilestones(reached).build())));
        assertEquals(
                List.of("goal.milestone-overdue g"),
                codes(GoalCases.tree(goal.addMilestones(late).build())));
        assertFalse(late.isOverdue(late.due()));
    }

    @Test
    void reportsAreOfLeavesAndDoNotFall() {
        GoalProgress done = GoalCases.done("t1", 5, 100);

        assertEquals(List.of("goal.report-on-unknown z"), codes(GoalCases.sound(), done, GoalCases.done("z", 6, 10)));
        assertEquals(List.of("goal.report-on-branch p"), codes(GoalCases.sound(), done, GoalCases.done("p", 6, 10)));
        assertEquals(
                List.of("goal.progress-fell t2"),
                codes(GoalCases.sound(), done, GoalCases.done("t2", 8, 20), GoalCases.done("t2", 7, 30)));
    }

    /** By hand: t1 3000 of March..May done, t2 6000 of June..October half done on 30 September, t3 1000 of the year. */
    @Test
    void theValueEarnedIsHeldAgainstThePlan() {
        EarnedValue value = GoalReview.of(
                        GoalCases.sound(),
                        List.of(
                                GoalProgress.builder()
                                        .from(GoalCases.done("t1", 6, 100))
                                        .cost(Money.ofYuan(4000))
                                        .build(),
                                GoalProgress.builder()
                                        .from(GoalCases.done("t2", 8, 50))
                                        .cost(Money.ofYuan(4000))
                                        .build()),
                        GoalCases.DAY)
                .earnedValue();

        assertEquals(Money.ofYuan(10_000), value.budget());
        assertEquals(Money.ofYuan(6000), value.earned());
        // 122 of the 153 days of t2, 273 of the 365 of t3
        assertEquals(Money.parse("8532.26"), value.planned());
        assertEquals(Money.parse("-2532.26"), value.scheduleVariance());
        assertEquals(Optional.of(Money.ofYuan(-2000)), value.costVariance());
        assertEquals(Optional.of(Ratio.of(3, 4)), value.costIndex());
        assertEquals(Optional.of(Money.parse("13333.33")), value.estimate());
        assertEquals(Optional.of(Ratio.of(600_000, 853_226)), value.scheduleIndex());
    }

    @Test
    void withoutMoneyThereIsNoIndex() {
        EarnedValue value = EarnedValue.of(GoalCases.sound(), Map.of(), LocalDate.of(2025, 12, 31));

        assertEquals(Money.zero(), value.planned());
        assertEquals(Optional.empty(), value.scheduleIndex());
        assertEquals(Optional.empty(), value.costIndex());
        assertEquals(Optional.empty(), value.estimate());
    }
}
