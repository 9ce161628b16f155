package dev.governance.examples.index;

import dev.governance.examples.report.Html;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.index.IndexNode;
import dev.governance.scoring.index.Indicator;
import dev.governance.scoring.index.Pillar;
import dev.governance.scoring.index.Treated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the index is made (算法说明): the tree with its weights, and every figure that was changed before it was scored. */
final class MethodSection {

    /** Changes that are listed. */
    private static final int MOST = 50;

    private final IndexRun run;
    private final Wording words;
    private final Html html;

    private MethodSection(IndexRun run, Wording words, Html html) {
        this.run = run;
        this.words = words;
        this.html = html;
    }

    static void write(IndexRun run, Wording words, Html html) {
        MethodSection section = new MethodSection(run, words, html);
        html.raw("<section id=\"method\">\n")
                .element("h2", words.say("How the index is made", "指数怎么算"))
                .raw("\n");
        section.tree();
        section.changes();
        html.raw("</section>\n");
    }

    private void tree() {
        Map<String, Double> weights = run.document().index().tree().effectiveWeights();
        html.raw("<table class=\"parts\"><thead><tr><th>")
                .text(words.say("part", "部分"))
                .raw("</th><th class=\"number\">")
                .text(words.say("weight in the whole", "占总分权重"))
                .raw("</th><th>")
                .text(words.say("how", "方法"))
                .raw("</th></tr></thead><tbody>\n");
        node(run.document().index().tree().root(), 0, weights);
        html.raw("</tbody></table>\n");
    }

    private void node(IndexNode node, int depth, Map<String, Double> weights) {
        html.raw("<tr><td class=\"d" + Math.min(4, depth) + (node instanceof Pillar ? " whole" : "") + "\">")
                .text(words.name(node.code()))
                .raw("</td><td class=\"number\">" + Figures.percent(weights.getOrDefault(node.code(), Double.NaN)))
                .raw("</td><td>")
                .text(how(node))
                .raw("</td></tr>\n");
        if (node instanceof Pillar pillar) {
            pillar.children().forEach(child -> node(child, depth + 1, weights));
        }
    }

    private String how(IndexNode node) {
        if (node instanceof Pillar pillar) {
            String asked = pillar.coverage() > 0
                    ? words.say(
                            "; at least " + Figures.percent(pillar.coverage()) + " of the parts must be known",
                            "；至少要有 " + Figures.percent(pillar.coverage()) + " 的部分有数据")
                    : "";
            return words.aggregator(pillar.aggregator()) + asked;
        }
        return node instanceof Indicator indicator && indicator.direction() == Direction.LOWER_IS_BETTER
                ? words.say("less is better", "越低越好")
                : words.say("more is better", "越高越好");
    }

    private void changes() {
        html.element("h3", words.say("Figures changed before scoring", "评分前调整过的数值"))
                .raw("\n");
        List<String> lines = new ArrayList<>();
        for (Indicator indicator : run.document().index().tree().indicators()) {
            double[] column = run.units().table().column(indicator.code());
            Treated treated = indicator
                    .treatment()
                    .orElse(run.document().index().method().treatment())
                    .treat(column);
            for (Treated.Change change : treated.changes(column)) {
                lines.add(words.name(indicator.code()) + words.say(", ", "，")
                        + run.units().called(change.unit()) + words.say(": ", "：") + Figures.plain(change.before())
                        + " → "
                        + Figures.plain(change.after()));
            }
        }
        if (lines.isEmpty()) {
            html.paragraph(words.say("None.", "没有。"));
            return;
        }
        html.paragraph(words.say(
                "A few extreme figures would otherwise rule the scale of all: " + lines.size() + " figures.",
                "个别极端值会左右所有单位的标尺，故作调整，共 " + lines.size() + " 处："));
        html.raw("<ul>\n");
        lines.subList(0, Math.min(MOST, lines.size()))
                .forEach(line -> html.raw("<li>").text(line).raw("</li>\n"));
        html.raw("</ul>\n");
    }
}
