package dev.governance.examples.index;

import dev.governance.examples.report.Html;
import java.util.List;
import java.util.Optional;

/** Scores with intervals and ranks with ranges (得分与名次). */
final class RankingSection {

    private RankingSection() {}

    static void write(IndexRun run, Wording words, Html html) {
        List<Integer> ranked = run.ranked();
        html.raw("<section id=\"ranking\">\n")
                .element("h2", words.say("Scores and ranks", "得分与名次"))
                .raw("\n");
        if (run.ensemble().isPresent()) {
            html.paragraph(words.say(
                    "The point is the rank by the index as it is laid down; the bar is where the rank lies in nine of ten"
                            + " replications with other choices that are as good. First is on the left.",
                    "圆点是按既定算法的名次；横条是换用其他同样说得通的算法时，九成结果所在的名次区间。左端为第一名。"));
        }
        html.raw("<table class=\"list\"><thead><tr><th class=\"number\">")
                .text(words.say("rank", "名次"))
                .raw("</th><th>")
                .text(words.say("unit", "单位"))
                .raw("</th><th class=\"number\">")
                .text(words.say("score", "得分"))
                .raw("</th><th class=\"number\">")
                .text(words.say("range of ranks", "名次区间"))
                .raw("</th><th class=\"picture\"></th></tr></thead><tbody>\n");
        double[] ranks = run.ranks();
        Optional<IndexRun.Spread> spread = run.rankSpread();
        Optional<IndexRun.Spread> scores = run.scoreSpread();
        for (int unit : ranked) {
            row(run, unit, ranks, spread, scores, ranked.size(), html);
        }
        html.raw("</tbody></table>\n");
        unranked(run, words, html);
        html.raw("</section>\n");
    }

    private static void row(
            IndexRun run,
            int unit,
            double[] ranks,
            Optional<IndexRun.Spread> spread,
            Optional<IndexRun.Spread> scores,
            int last,
            Html html) {
        html.raw("<tr><td class=\"number\">" + Figures.rank(ranks[unit]) + "</td><td><a href=\"#u" + unit + "\">")
                .text(run.units().names().get(unit))
                .raw("</a></td><td class=\"number\">" + Figures.one(run.scores().index()[unit]));
        scores.ifPresent(all -> html.raw("<br><span class=\"sub\">" + Figures.one(all.low()[unit]) + "–"
                + Figures.one(all.high()[unit]) + "</span>"));
        html.raw("</td><td class=\"number\">");
        spread.ifPresent(all -> html.raw(Figures.rank(all.low()[unit]) + "–" + Figures.rank(all.high()[unit])));
        html.raw("</td><td class=\"picture\">");
        spread.ifPresent(all -> html.raw(Bars.range(1, last, all.low()[unit], all.high()[unit], ranks[unit])));
        html.raw("</td></tr>\n");
    }

    private static void unranked(IndexRun run, Wording words, Html html) {
        if (run.unranked().isEmpty()) {
            return;
        }
        html.element("h3", words.say("Without a score", "没有得分的单位")).raw("\n");
        html.paragraph(words.say(
                "Too little is known of them for the index as it is laid down. They are not the last: they have no rank.",
                "按既定要求，这些单位的数据不足。没有得分不等于排在最后，它们不参加排名。"));
        html.raw("<ul>\n");
        for (int unit : run.unranked()) {
            String missing = words.missing(run.units(), unit);
            html.raw("<li>")
                    .text(run.units().called(unit) + words.say(": missing ", "：缺 ") + missing)
                    .raw("</li>\n");
        }
        html.raw("</ul>\n");
    }
}
