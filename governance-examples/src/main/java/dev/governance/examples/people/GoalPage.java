package dev.governance.examples.people;

import dev.governance.examples.report.Html;
import dev.governance.examples.report.Page;
import dev.governance.goal.EarnedValue;
import dev.governance.goal.GoalReview;
import dev.governance.goal.GoalTree;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The account of goals as a page (目标任务报告): what is done, a Gantt chart, the money, what was found. */
public final class GoalPage {

    private static final String STYLE = "svg{display:block;min-width:640px;width:100%;height:auto}\n"
            + "svg text{font:12px sans-serif;fill:#333}\n.scroll{overflow-x:auto}\n";

    private final GoalTree tree;
    private final GoalAccount account;
    private final Words words;

    private GoalPage(GoalTree tree, GoalAccount account, Words words) {
        this.tree = tree;
        this.account = account;
        this.words = words;
    }

    /**
     * Writes the page.
     *
     * @param tree the goals
     * @param account the account
     * @param locale the language of the page
     * @param out where it goes; not closed
     * @throws IOException if the stream fails
     */
    public static void write(GoalTree tree, GoalAccount account, Locale locale, OutputStream out) throws IOException {
        GoalPage page = new GoalPage(tree, account, new Words(locale));
        Page.write(page.words.say(tree.title()), locale, STYLE, page::body, out);
    }

    private void body(Html html) {
        html.raw("<section>\n").element("h1", words.say(tree.title()));
        html.raw("\n<p class=\"sub\">")
                .text(words.say("as of ", "截至 ") + account.day())
                .raw("</p>\n");
        figures(html);
        html.element("h2", words.say("Plan and progress", "计划与进度")).raw("\n<div class=\"scroll\">");
        new Gantt(tree, account, words).draw(html);
        html.raw("</div>\n");
        words.table(account.findings(), html);
        html.raw("</section>\n");
    }

    private void figures(Html html) {
        GoalReview review = account.review();
        EarnedValue value = review.earnedValue();
        html.raw("<div class=\"figures\">");
        figure(
                html,
                review.rollUp()
                        .whole()
                        .map(share -> Words.percent(share.ratio()))
                        .orElse("?"),
                words.say("done, by weight", "加权完成"));
        figure(html, Long.toString(review.criticalPath().days()), words.say("days, critical path", "天，关键路径"));
        figure(html, Words.yuan(value.planned()), words.say("yuan planned by now", "元，计划价值"));
        figure(html, Words.yuan(value.earned()), words.say("yuan earned", "元，挣值"));
        value.spent().ifPresent(spent -> figure(html, Words.yuan(spent), words.say("yuan spent", "元，实际支出")));
        html.raw("</div>\n");
    }

    private static void figure(Html html, String number, String what) {
        html.raw("<div class=\"figure\"><b>")
                .text(number)
                .raw("</b><span>")
                .text(what)
                .raw("</span></div>");
    }
}
