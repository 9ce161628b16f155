package dev.governance.examples.report;

import dev.governance.basics.Evidence;
import dev.governance.basics.NormUse;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.Outcome;
import dev.governance.examples.gate.Summary;
import dev.governance.examples.gate.Tally;
import dev.governance.examples.gate.Titles;
import java.util.List;

/** The first page (审查概况): figures, outcomes, the rules that fired, and the numbers that were used. */
final class SummaryPage {

    private SummaryPage() {}

    static void write(Gate gate, Tally tally, List<Gate.Decided> decided, Html html) {
        html.raw("<section>\n").element("h1", "社区工作事项准入审查报告").raw("\n<p class=\"sub\">审查日期 ");
        html.text(gate.asOf().toString())
                .raw(" · 职责清单 ")
                .text(gate.catalogue().title().zh());
        html.text("（" + gate.catalogue().version() + "）")
                .raw(" · 准入规则 ")
                .text(gate.policy().title().zh());
        html.text("（" + gate.policy().version() + "）").raw("</p>\n");
        if (decided.stream().anyMatch(one -> one.request().invented())) {
            html.raw("<p class=\"notice\">示例数据：其中的申请、数额、日期均为虚构，不代表任何单位的实际工作，不构成法律意见。</p>\n");
        }
        figures(tally, html);
        outcomes(tally, html);
        rules(tally, html);
        gate.standard().ifPresent(standard -> numbers(standard.uses(), html));
        html.raw("<p class=\"source\">本报告由规则自动生成，供联席会议审议参考；准入与否由有权机关或者指定的工作人员决定。</p>\n</section>\n");
    }

    private static void figures(Tally tally, Html html) {
        Tally.Sum refused = tally.of(Outcome.REFUSED);
        html.raw("<div class=\"figures\">");
        figure(Summary.grouped(tally.requests()), "件申请", html);
        figure(Summary.grouped(refused.requests()), "件不予准入", html);
        figure(Summary.grouped(refused.hours()), "工时/年，挡在社区之外", html);
        if (tally.knowsMoney()) {
            figure(yuan(refused.due().fen()), "元/年，所省人力物力折合", html);
            figure(yuan(tally.of(Outcome.CONDITIONAL).uncovered().fen()), "元/年，附条件事项须由部门补足", html);
        }
        html.raw("</div>\n");
    }

    private static void figure(String number, String words, Html html) {
        html.raw("<div class=\"figure\"><b>")
                .text(number)
                .raw("</b><span>")
                .text(words)
                .raw("</span></div>");
    }

    private static void outcomes(Tally tally, Html html) {
        html.element("h3", "审查结论")
                .raw("<table><thead><tr><th>结论</th><th class=\"number\">件数</th>")
                .raw("<th class=\"number\">年工时</th><th class=\"number\">年成本（元）</th></tr></thead><tbody>\n");
        for (Outcome outcome : Outcome.values()) {
            Tally.Sum sum = tally.of(outcome);
            if (sum.requests() > 0) {
                html.raw("<tr><td>" + tag(outcome) + "</td>");
                number(Summary.grouped(sum.requests()), html);
                number(Summary.grouped(sum.hours()), html);
                number(tally.knowsMoney() ? yuan(sum.due().fen()) : "未知", html);
                html.raw("</tr>\n");
            }
        }
        html.raw("</tbody></table>\n");
    }

    private static void rules(Tally tally, Html html) {
        html.element("h3", "触发的规则")
                .raw("<table><thead><tr><th>规则</th><th class=\"number\">次数</th></tr></thead><tbody>\n");
        for (Tally.Firing firing : tally.firings()) {
            html.raw("<tr><td>").text(Titles.of(firing.rule()).zh()).raw("</td>");
            number(Summary.grouped(firing.times()), html);
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    private static void numbers(List<NormUse> uses, Html html) {
        html.element("h3", "所用参数")
                .raw("<table><thead><tr><th>参数</th><th class=\"number\">数值</th><th>来源</th></tr></thead><tbody>\n");
        for (NormUse use : uses) {
            html.raw("<tr><td>").text(Phrases.parameter(use.id().name())).raw("</td>");
            number(use.value(), html);
            html.raw("<td>").text(use.evidence() == Evidence.ASSUMED ? "示例假定" : Phrases.citations(use.citations()));
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    private static void number(String text, Html html) {
        html.raw("<td class=\"number\">").text(text).raw("</td>");
    }

    static String tag(Outcome outcome) {
        return "<span class=\"tag " + outcome.name().toLowerCase(java.util.Locale.ROOT) + "\">"
                + InertText.html(outcome.words().zh()) + "</span>";
    }

    static String yuan(long fen) {
        return Summary.grouped(fen / 100);
    }
}
