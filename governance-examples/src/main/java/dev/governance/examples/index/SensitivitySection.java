package dev.governance.examples.index;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.report.Html;
import dev.governance.scoring.index.RankReversal;
import dev.governance.scoring.index.SobolIndices;
import dev.governance.scoring.index.UncertainChoice;
import java.util.List;

/** Which choice matters (敏感性分析), and whether units change places because another one leaves. */
final class SensitivitySection {

    /** Pairs that are named. */
    private static final int MOST = 5;

    private SensitivitySection() {}

    static void write(SensitivityRun run, UnitTable units, Wording words, Html html) {
        html.raw("<section id=\"sensitivity\">\n")
                .element("h2", words.say("Which choice matters", "哪个选择影响大"))
                .raw("\n");
        if (run.indices().isPresent()) {
            choices(run, run.indices().get(), words, html);
        } else {
            html.paragraph(words.say(
                    "The index names no choice that could have been made otherwise.", "指数方案没有写明哪些选择可以有其他做法。"));
        }
        run.reversals().ifPresent(found -> reversals(found, units, words, html));
        html.raw("</section>\n");
    }

    private static void choices(SensitivityRun run, SobolIndices indices, Wording words, Html html) {
        html.paragraph(words.say(
                "How far ranks move when the index is made otherwise, and which choice is behind it. Dark: the choice by"
                        + " itself. Light: with all in which it has a hand; these may add up to more than 100%. Estimated from "
                        + run.runs() + " runs, so that small parts may come out a little off, even below zero.",
                "换算法时名次会移动；下图说明移动主要由哪个选择引起。深色：该选择单独引起的部分；浅色：连同与其他选择共同引起的部分，合计可超过 100%。由 " + run.runs()
                        + " 次计算估计，很小的部分会有误差，甚至略小于零。"));
        html.raw("<table><thead><tr><th>")
                .text(words.say("choice", "选择"))
                .raw("</th><th class=\"number\">")
                .text(words.say("by itself", "单独"))
                .raw("</th><th class=\"number\">")
                .text(words.say("with others", "连同其他"))
                .raw("</th><th class=\"picture\"></th></tr></thead><tbody>\n");
        List<UncertainChoice> choices = run.document().alternatives();
        for (int k = 0; k < choices.size(); k++) {
            double first = indices.first().get(k);
            double total = indices.total().get(k);
            html.raw("<tr><td>")
                    .text(words.choice(choices.get(k)))
                    .raw("</td><td class=\"number\">" + Figures.percent(first) + "</td><td class=\"number\">"
                            + Figures.percent(total) + "</td><td class=\"picture\">"
                            + (Double.isFinite(total) ? Bars.parts(first, total) : "") + "</td></tr>\n");
        }
        html.raw("</tbody></table>\n");
        if (!(indices.variance() > 0)) {
            html.paragraph(words.say("No choice moves any rank.", "无论怎样选择，名次都不变。"));
        }
    }

    private static void reversals(ImmutableList<RankReversal> found, UnitTable units, Wording words, Html html) {
        html.element("h3", words.say("If a unit were not there", "假如某个单位不参加")).raw("\n");
        if (found.isEmpty()) {
            html.paragraph(
                    words.say("No two others change places, whichever unit is taken away.", "去掉任何一个单位，其他单位之间的先后都不变。"));
            return;
        }
        html.paragraph(words.say(
                "For " + found.size() + " of " + units.table().size()
                        + " units, two others change places when the unit is taken away: scales are laid over whoever is there.",
                "共 " + units.table().size() + " 个单位，其中 " + found.size() + " 个一旦不参加，就会使另外两个单位先后互换（因为标尺由参评单位决定）。"));
        html.raw("<ul>\n");
        for (RankReversal one : found.subList(0, Math.min(MOST, found.size()))) {
            String out = units.names().get(one.left());
            String ahead = units.names().get(one.ahead());
            String behind = units.names().get(one.behind());
            html.raw("<li>")
                    .text(words.say(
                            "without " + out + ", " + behind + " is ahead of " + ahead,
                            out + "不参加时，" + behind + "由落后变为领先于" + ahead))
                    .raw("</li>\n");
        }
        html.raw("</ul>\n");
    }
}
