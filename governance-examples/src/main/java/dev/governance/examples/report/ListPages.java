package dev.governance.examples.report;

import com.google.common.collect.ImmutableList;
import dev.governance.admission.Listing;
import dev.governance.duty.Duty;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.DutyKind;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.gate.Terms;
import java.util.List;
import java.util.stream.Collectors;

/** The three lists that are published (三张清单): duties by law, help by law, and what is never asked of a community. */
final class ListPages {

    /** The version of a text, which is not to be broken at its hyphens. */
    private static final String VERSION = "（\\d{4}-\\d{2}-\\d{2}）$";

    private ListPages() {}

    static void write(DutyCatalogue catalogue, Html html) {
        page(
                "list-1",
                "社区依法履职清单",
                "社区组织依法自行办理的事项，以及可以出具的证明。",
                catalogue,
                ImmutableList.of(DutyKind.STATUTORY, DutyKind.CERTIFICATE),
                html);
        page(
                "list-2",
                "社区依法协助清单",
                "由部门主责、社区协助的事项，以及赋权和购买服务的事项；权随责走、费随事转。",
                catalogue,
                ImmutableList.of(DutyKind.ASSIST, DutyKind.DELEGATED, DutyKind.PURCHASED),
                html);
        page("list-3", "社区工作负面清单", "不得要求社区组织办理的事项。", catalogue, ImmutableList.of(DutyKind.NEGATIVE), html);
    }

    private static void page(
            String anchor, String title, String lead, DutyCatalogue catalogue, List<DutyKind> kinds, Html html) {
        html.raw("<section id=\"" + anchor + "\">").element("h2", title).raw("\n<p class=\"sub\">");
        html.text(lead + " " + catalogue.title().zh() + "，版本 " + catalogue.version())
                .raw("</p>\n");
        html.raw("<table class=\"list\"><thead><tr><th>序号</th><th>事项</th><th>主责</th><th>依据</th></tr></thead><tbody>\n");
        int number = 1;
        for (DutyKind kind : kinds) {
            for (Duty duty : catalogue.duties(kind)) {
                row(number++, duty, html);
            }
        }
        html.raw("</tbody></table>\n");
        catalogue
                .note()
                .ifPresent(
                        note -> html.raw("<p class=\"source\">").text(note.zh()).raw("</p>\n"));
        html.raw("</section>\n");
    }

    private static void row(int number, Duty duty, Html html) {
        html.raw("<tr><td class=\"number\">" + number + "</td><td>")
                .text(duty.name().zh());
        if (duty.kind() != DutyKind.STATUTORY && duty.kind() != DutyKind.ASSIST && duty.kind() != DutyKind.NEGATIVE) {
            html.raw(" <span class=\"sub\">")
                    .text(Terms.of(Listing.valueOf(duty.kind().name())).zh())
                    .raw("</span>");
        }
        html.raw("</td><td class=\"lead\">").text(owner(duty)).raw("</td><td class=\"basis\">");
        html.raw(duty.citations().stream()
                .map(citation -> InertText.html(Phrases.citation(citation))
                        .replaceAll(VERSION, "<span class=\"date\">$0</span>"))
                .collect(Collectors.joining("<br>")));
        html.raw("</td></tr>\n");
    }

    static String owner(Duty duty) {
        return duty.department()
                .map(name -> Phrases.kind(duty.lead()) + "（" + name + "）")
                .orElse(Phrases.kind(duty.lead()));
    }
}
