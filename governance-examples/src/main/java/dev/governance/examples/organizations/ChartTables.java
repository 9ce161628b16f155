package dev.governance.examples.organizations;

import dev.governance.examples.report.Html;
import dev.governance.organization.chart.ChartReview;
import dev.governance.organization.chart.LevelShape;
import java.util.List;

/** Tables of a page, cell by cell. */
final class ChartTables {

    private ChartTables() {}

    static void levels(ChartReview review, Words words, Html html) {
        head(
                List.of(
                        words.say("level", "层级"),
                        words.say("bodies", "组织"),
                        words.say("posts", "岗位"),
                        words.say("people", "人员"),
                        words.say("front line", "一线"),
                        words.say("widest span", "最大幅度"),
                        words.say("mirrored", "对口设立"),
                        words.say("open or elected", "开放或选举")),
                html);
        for (LevelShape level : review.shape().levels()) {
            html.raw("<tr><td>").text(words.of(level.level())).raw("</td>");
            for (long number : new long[] {
                level.bodies(),
                level.posts(),
                level.staff(),
                level.frontLine(),
                level.widestSpan(),
                level.mirrored(),
                level.open()
            }) {
                number(Long.toString(number), html);
            }
            html.raw("</tr>\n");
        }
        end(html);
    }

    static void head(List<String> titles, Html html) {
        html.raw("<div class=\"scroll\"><table><thead><tr>");
        titles.forEach(title -> html.raw("<th>").text(title).raw("</th>"));
        html.raw("</tr></thead><tbody>\n");
    }

    static void end(Html html) {
        html.raw("</tbody></table></div>\n");
    }

    static void number(String text, Html html) {
        html.raw("<td class=\"number\">").text(text).raw("</td>");
    }

    static void cell(String text, Html html) {
        html.raw("<td>").text(text).raw("</td>");
    }
}
