package dev.governance.examples.report;

import dev.governance.examples.gate.Gate;
import java.util.List;

/** The way to the pages on a screen (目录); it is not printed. */
final class Contents {

    private Contents() {}

    static void write(Gate gate, List<Gate.Decided> decided, List<CommunityRelief> reliefs, Html html) {
        html.raw("<nav aria-label=\"目录\">").element("h3", "清单");
        html.raw("<ul><li><a href=\"#list-1\">依法履职清单</a></li><li><a href=\"#list-2\">依法协助清单</a></li>")
                .raw("<li><a href=\"#list-3\">负面清单</a></li></ul>\n");
        html.element("h3", "社区").raw("<details><summary>" + reliefs.size() + " 个社区</summary><ul>");
        for (CommunityRelief relief : reliefs) {
            html.raw("<li><a href=\"#c-" + relief.community() + "\">")
                    .text(gate.loads().name(relief.community()))
                    .raw("</a></li>");
        }
        html.raw("</ul></details>\n")
                .element("h3", "申请")
                .raw("<details><summary>" + decided.size() + " 件申请</summary><ul>");
        for (Gate.Decided one : decided) {
            html.raw("<li><a href=\"#r-").text(one.request().id().value()).raw("\">");
            html.text(one.request().id().value() + " " + one.request().title()).raw("</a></li>\n");
        }
        html.raw("</ul></details></nav>\n");
    }
}
