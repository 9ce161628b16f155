package dev.governance.examples.people;

import dev.governance.basics.Money;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.TextTable;
import dev.governance.goal.EarnedValue;
import dev.governance.goal.Goal;
import dev.governance.goal.GoalId;
import dev.governance.goal.GoalReview;
import dev.governance.goal.GoalTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The account of goals for a terminal (核查结果文本). */
public final class GoalText {

    private final GoalTree tree;
    private final GoalAccount account;
    private final Words words;

    /**
     * Makes the text of an account.
     *
     * @param tree the goals
     * @param account the account
     * @param locale the language of the reader
     */
    public GoalText(GoalTree tree, GoalAccount account, Locale locale) {
        this.tree = tree;
        this.account = account;
        this.words = new Words(locale);
    }

    /** Returns all of it. */
    public String whole() {
        return head() + "\n" + table() + "\n" + words.table(account.findings());
    }

    private String head() {
        GoalReview review = account.review();
        String done = review.rollUp()
                .whole()
                .map(share -> Words.percent(share.ratio()))
                .orElseGet(() -> words.say("unknown, since weights are not one", "无法汇总（权重合计不为1）"));
        String path = review.criticalPath().path().stream().map(GoalId::value).collect(Collectors.joining(" → "));
        EarnedValue value = review.earnedValue();
        return InertText.line(words.say(tree.title())) + "\n"
                + words.say("Done on ", "截至 ") + account.day() + words.say(": ", " 完成：") + done + "\n"
                + words.say("Critical path, ", "关键路径，")
                + review.criticalPath().days()
                + words.say(" days: ", " 天：")
                + InertText.line(path) + "\n"
                + words.say("Planned, earned, spent: ", "计划、挣得、支出（元）：")
                + value.planned() + ", " + value.earned() + ", "
                + value.spent().map(Money::toString).orElse("–") + "\n";
    }

    private String table() {
        TextTable table = new TextTable(List.of(
                words.say("goal", "编号"),
                words.say("title", "名称"),
                words.say("weight", "权重"),
                words.say("due", "期限"),
                words.say("done", "完成")));
        for (Goal goal : tree.fromTheTop()) {
            table.row(
                    "  ".repeat(goal.kind().ordinal()) + goal.id(),
                    words.say(goal.title()),
                    Words.percent(goal.weight().ratio()),
                    goal.due().map(LocalDate::toString).orElse("–"),
                    Optional.ofNullable(account.review().rollUp().done().get(goal.id()))
                            .map(share -> Words.percent(share.ratio()))
                            .orElse("?"));
        }
        return table.toString();
    }
}
