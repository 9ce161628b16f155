package dev.governance.examples.ranking;

import dev.governance.examples.report.Html;
import dev.governance.scoring.ranking.ApartEntry;
import dev.governance.scoring.ranking.LeagueHistory;
import dev.governance.scoring.ranking.LeagueTable;
import dev.governance.scoring.ranking.RankedEntry;
import dev.governance.scoring.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** One league on the page (组别): ranks with ranges as bars, then those who are listed apart. */
final class LeagueSection {

    private LeagueSection() {}

    static void write(RankRun run, LeagueHistory history, RankWords words, Html html) {
        LeagueTable table = history.latest();
        html.raw("<section class=\"league\">\n")
                .element("h2", table.league().id().value());
        html.raw("\n");
        if (!table.ranked().isEmpty()) {
            ranked(run, history, words, html);
        }
        if (!table.apart().isEmpty()) {
            apart(run, table, words, html);
        }
        html.raw("</section>\n");
    }

    private static void ranked(RankRun run, LeagueHistory history, RankWords words, Html html) {
        LeagueTable table = history.latest();
        html.raw("<p class=\"sub\">")
                .text(words.say(
                        "Dark bar: the ranks that this body may have, looked at alone; pale bar: with all bodies at once; point: the"
                                + " rank by the scores as they are.",
                        "深色条：单看该单位时可能的位次；浅色条：全组同时考虑时可能的位次；圆点：按得分排出的名次。"))
                .raw("</p>\n");
        html.raw("<table class=\"list\"><thead><tr><th class=\"number\">")
                .text(words.say("rank", "名次"))
                .raw("</th><th>")
                .text(words.say("body", "单位"))
                .raw("</th><th class=\"number\">")
                .text(words.say("score", "得分"))
                .raw("</th><th class=\"number\">")
                .text(words.say("possible ranks", "可能的位次"))
                .raw("</th><th class=\"picture\">")
                .text(words.say("first → last", "首位 → 末位"))
                .raw("</th></tr></thead><tbody>\n");
        for (RankedEntry entry : table.ranked()) {
            row(run, history, entry, words, html);
        }
        html.raw("</tbody></table>\n");
    }

    private static void row(RankRun run, LeagueHistory history, RankedEntry entry, RankWords words, Html html) {
        LeagueTable table = history.latest();
        Interval interval = entry.estimate().interval(table.standard().level());
        html.raw("<tr><td class=\"number\">" + shortest(entry.rank()) + "</td><td>")
                .text(run.called(entry.entry().unit()))
                .raw("</td><td class=\"number\">" + one(entry.estimate().value()) + "<br><span class=\"sub\">"
                        + one(interval.low()) + "–" + one(interval.high()) + "</span></td><td class=\"number\">"
                        + entry.range(table.standard()));
        Optional<RankedEntry> before = history.previous()
                .flatMap(previous -> previous.entry(entry.entry().unit()));
        before.ifPresent(old -> html.raw("<br><span class=\"sub\">")
                .text(words.say("year before ", "上年 ") + old.range(table.standard()))
                .raw("</span>"));
        html.raw("</td><td class=\"picture\">"
                + RangeBar.of(entry, table.ranked().size()) + "</td></tr>\n");
    }

    private static void apart(RankRun run, LeagueTable table, RankWords words, Html html) {
        html.element("h3", words.say("Listed apart", "另行列示")).raw("\n<table class=\"list\"><thead><tr><th>");
        html.text(words.say("body", "单位")).raw("</th><th class=\"number\">");
        html.text(words.say("sample", "样本量")).raw("</th><th>");
        html.text(words.say("why it has no rank", "不参加排名的原因")).raw("</th></tr></thead><tbody>\n");
        for (ApartEntry entry : table.apart()) {
            html.raw("<tr><td>")
                    .text(run.called(entry.entry().unit()))
                    .raw("</td><td class=\"number\">")
                    .text(entry.entry().sample().map(Object::toString).orElse("—"))
                    .raw("</td><td>")
                    .text(words.of(entry.why()))
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    private static String one(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String shortest(double rank) {
        return BigDecimal.valueOf(rank).stripTrailingZeros().toPlainString();
    }
}
