package dev.governance.examples.people;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.goal.GoalLinks;
import dev.governance.goal.GoalProgress;
import dev.governance.goal.GoalReview;
import dev.governance.goal.GoalTree;
import dev.governance.json.FindingSentences;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is told of the goals of a year (目标任务核查报告).
 *
 * @param day the day
 * @param year the year
 * @param review where the goals stand; its findings are among the others
 * @param findings everything that was found, with sentences
 */
@JsonPropertyOrder({"day", "year", "review", "findings"})
public record GoalAccount(LocalDate day, int year, GoalReview review, ImmutableList<Finding> findings) {

    /**
     * Reviews goals.
     *
     * @param tree the goals
     * @param reports what was reported
     * @param links what goals can be linked to
     * @param day the day
     * @return the account
     */
    public static GoalAccount of(GoalTree tree, List<GoalProgress> reports, GoalLinks links, LocalDate day) {
        GoalReview review = GoalReview.of(tree, reports, day);
        return new GoalAccount(
                day,
                tree.year(),
                review,
                Stream.concat(review.findings().stream(), links.review(tree).stream())
                        .map(FindingSentences.standard()::withSentence)
                        .collect(toImmutableList()));
    }
}
