package dev.governance.examples.report;

import dev.governance.admission.TaskRequest;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.Summary;
import dev.governance.examples.gate.Titles;
import dev.governance.policy.RuleId;
import dev.governance.policy.Verdict;
import java.util.stream.Collectors;

/** The page of one community (社区减负告知单): what it does not have to do, who does it, and the hours that it keeps. */
final class CommunityPage {

    private CommunityPage() {}

    static void write(Gate gate, CommunityRelief relief, Html html) {
        html.raw("<section id=\"c-" + relief.community() + "\">");
        html.element("h2", gate.loads().name(relief.community()) + " 减负告知单").raw("\n<p class=\"sub\">区划代码 ");
        html.text(relief.community().toString())
                .raw(" · 审查日期 ")
                .text(gate.asOf().toString())
                .raw("</p>\n");
        html.raw("<div class=\"figures\"><div class=\"figure\"><b>"
                + relief.refused().size() + "</b><span>件不再要求本社区办理</span></div>");
        html.raw("<div class=\"figure\"><b>" + Summary.grouped(relief.hours())
                + "</b><span>工时/年，留给居民服务</span></div></div>\n");
        if (relief.refused().isEmpty()) {
            html.paragraph("本次审查中没有被拦截的事项。");
        } else {
            table(relief, html);
        }
        html.raw("</section>\n");
    }

    private static void table(CommunityRelief relief, Html html) {
        html.raw(
                "<table><thead><tr><th>不再办理的事项</th><th>今后由谁办理</th><th>理由</th><th class=\"number\">工时/年</th></tr></thead><tbody>\n");
        for (Gate.Decided one : relief.refused()) {
            html.raw("<tr><td>").text(one.request().title()).raw("<br><span class=\"sub\">");
            html.text(one.request().id().value())
                    .raw("</span></td><td>")
                    .text(owner(one))
                    .raw("</td><td>");
            html.text(reasons(one)).raw("</td><td class=\"number\">");
            html.raw(Summary.grouped(CommunityRelief.hours(one.request()))).raw("</td></tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    /** Work that was refused stays with the department that asked for it. */
    static String owner(Gate.Decided decided) {
        TaskRequest request = decided.request();
        return request.departmentName().orElse(request.department().value());
    }

    private static String reasons(Gate.Decided decided) {
        return decided.decision().fired().stream()
                .filter(finding -> finding.verdict() == Verdict.REFUSE)
                .map(finding -> title(finding.rule()))
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String title(RuleId rule) {
        return Titles.of(rule).zh();
    }
}
