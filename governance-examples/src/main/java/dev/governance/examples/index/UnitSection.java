package dev.governance.examples.index;

import dev.governance.examples.report.Html;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why each unit stands where it stands (各单位得分说明): what every part gave it, and gave or took against the mean. */
final class UnitSection {

    /** The most units that are shown; others are explained one at a time by the command. */
    private static final int MOST = 500;

    private final IndexRun run;
    private final Wording words;
    private final Html html;
    private final Decomposition parts;
    private final Map<String, Double> weights;

    private UnitSection(IndexRun run, Wording words, Html html) {
        this.run = run;
        this.words = words;
        this.html = html;
        this.parts = Decomposition.of(run.scores());
        this.weights = run.document().index().tree().effectiveWeights();
    }

    static void write(IndexRun run, Wording words, Html html) {
        new UnitSection(run, words, html).write();
    }

    private void write() {
        html.raw("<section id=\"units\">\n")
                .element("h2", words.say("Why a unit stands where it stands", "各单位为什么得这个分"))
                .raw("\n");
        html.paragraph(words.say(
                "What the parts gave adds up to the score. The bar compares with the mean of all units: to the right the part"
                        + " gave more than to others, to the left it took. Touch a name to open it.",
                "各部分所给之和等于得分。横条与全体平均相比：向右为比别人多得，向左为失分。点名称展开。"));
        double most = most();
        List<Integer> ranked = run.ranked();
        for (int unit : ranked.subList(0, Math.min(MOST, ranked.size()))) {
            unit(unit, most);
        }
        if (ranked.size() > MOST) {
            html.paragraph(words.say(
                    "The first " + MOST + " are shown; --explain explains any other.",
                    "此处只列前 " + MOST + " 个，其余用 --explain 逐个说明。"));
        }
        html.raw("</section>\n");
    }

    /** The greatest difference from the mean of any part of any unit. */
    private double most() {
        double most = 0;
        for (int unit : run.ranked()) {
            for (Map.Entry<String, Decomposition.Line> line : parts.of(unit).entrySet()) {
                if (line.getValue().depth() > 0) {
                    most = Math.max(most, Math.abs(difference(line)));
                }
            }
        }
        return most;
    }

    private double difference(Map.Entry<String, Decomposition.Line> line) {
        return line.getValue().given() - parts.mean(line.getKey());
    }

    private void unit(int unit, double most) {
        double score = run.scores().index()[unit];
        html.raw("<details id=\"u" + unit + "\"><summary><b>")
                .text(run.units().called(unit))
                .raw("</b> " + Figures.one(score) + "</summary>\n");
        html.paragraph(account(unit, score));
        html.raw("<table class=\"parts\"><thead><tr><th>")
                .text(words.say("part", "部分"))
                .raw("</th><th class=\"number\">")
                .text(words.say("weight", "权重"))
                .raw("</th><th class=\"number\">")
                .text(words.say("figure", "数值"))
                .raw("</th><th class=\"number\">")
                .text(words.say("points", "分值"))
                .raw("</th><th class=\"number\">")
                .text(words.say("gave", "所给"))
                .raw("</th><th class=\"number\">")
                .text(words.say("against the mean", "与平均比"))
                .raw("</th><th class=\"picture\"></th></tr></thead><tbody>\n");
        for (Map.Entry<String, Decomposition.Line> line : parts.of(unit).entrySet()) {
            if (line.getValue().depth() > 0) {
                row(unit, line, most);
            }
        }
        html.raw("</tbody></table></details>\n");
    }

    private void row(int unit, Map.Entry<String, Decomposition.Line> line, double most) {
        Decomposition.Line part = line.getValue();
        double difference = difference(line);
        html.raw("<tr><td class=\"d" + Math.min(4, part.depth()) + (part.leaf() ? "" : " whole") + "\">")
                .text(words.name(part.code()))
                .raw("</td>");
        Double weight = weights.get(part.code());
        cell(weight == null ? "" : Figures.percent(weight));
        cell(
                run.units().table().has(part.code())
                        ? Figures.plain(run.units().table().column(part.code())[unit])
                        : "");
        cell(weight == null ? "" : Figures.one(run.scores().at(part.code(), unit)));
        cell(Figures.two(part.given()));
        cell(Figures.signed(difference));
        html.raw("<td class=\"picture\">" + Bars.around(difference, most) + "</td></tr>\n");
    }

    private void cell(String text) {
        html.raw("<td class=\"number\">").text(text).raw("</td>");
    }

    /** The three parts that gave most against the mean, and the three that took most. */
    private String account(int unit, double score) {
        double mean = parts.mean("/total");
        List<Map.Entry<String, Decomposition.Line>> leaves = parts.of(unit).entrySet().stream()
                .filter(line -> line.getValue().leaf())
                .sorted(Comparator.comparingDouble(line -> -difference(line)))
                .toList();
        String gains = leaves.stream()
                .filter(line -> difference(line) > 0.005)
                .limit(3)
                .map(this::told)
                .collect(Collectors.joining(words.say(", ", "、")));
        String losses = leaves.stream()
                .sorted(Comparator.comparingDouble(this::difference))
                .filter(line -> difference(line) < -0.005)
                .limit(3)
                .map(this::told)
                .collect(Collectors.joining(words.say(", ", "、")));
        String nothing = words.say("nothing", "无");
        return words.say(
                "Score " + Figures.one(score) + ", mean of all " + Figures.one(mean) + " ("
                        + Figures.signed(score - mean)
                        + "). Gave most: " + (gains.isEmpty() ? nothing : gains) + ". Took most: "
                        + (losses.isEmpty() ? nothing : losses) + ".",
                "得分 " + Figures.one(score) + "，全体平均 " + Figures.one(mean) + "（" + Figures.signed(score - mean)
                        + "）。多得最多：" + (gains.isEmpty() ? nothing : gains) + "；失分最多："
                        + (losses.isEmpty() ? nothing : losses) + "。");
    }

    private String told(Map.Entry<String, Decomposition.Line> line) {
        return words.name(line.getValue().code()) + " " + Figures.signed(difference(line));
    }
}
