package dev.governance.examples.index;

import dev.governance.basics.Finding;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.report.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader takes home who reads no further (结论摘要). */
final class SummarySection {

    private SummarySection() {}

    static void write(IndexRun run, Wording words, Html html) {
        List<Integer> ranked = run.ranked();
        html.raw("<div class=\"figures\">");
        figure(Integer.toString(ranked.size()), words.say("units with a score", "个单位有得分"), html);
        figure(Integer.toString(run.unranked().size()), words.say("too little known, no score", "个数据不足，没有得分"), html);
        figure(
                Integer.toString(run.document().index().tree().indicators().size()),
                words.say("indicators", "项指标"),
                html);
        figure(Integer.toString(run.replications()), words.say("times made with other choices", "次换其他算法重算"), html);
        html.raw("</div>\n");
        run.rankSpread().ifPresent(spread -> firmly(run, ranked, spread, words, html));
        html.paragraph(words.say(
                "Not in the intervals: errors of the figures themselves, such as those of a survey by sample.",
                "区间没有包含数据本身的误差，例如抽样调查的误差。"));
        findings(run, words, html);
        html.raw("<p class=\"source\">")
                .text(words.say(
                        "Computed by fixed rules. A score decides nothing; a competent body does.",
                        "本页由固定规则计算，仅供有权机关参考；得分本身不作任何决定。"))
                .raw("</p>\n");
    }

    private static void figure(String number, String about, Html html) {
        html.raw("<div class=\"figure\"><b>")
                .text(number)
                .raw("</b><span>")
                .text(about)
                .raw("</span></div>");
    }

    private static void firmly(IndexRun run, List<Integer> ranked, IndexRun.Spread spread, Wording words, Html html) {
        int tenth = Math.max(1, ranked.size() / 10);
        int last = ranked.size() - tenth + 1;
        String first = named(
                ranked.stream().filter(unit -> spread.high()[unit] <= tenth).toList(), run, words);
        String behind =
                named(ranked.stream().filter(unit -> spread.low()[unit] >= last).toList(), run, words);
        html.paragraph(words.say(
                "Among the first " + tenth + " in nine of ten replications: " + first,
                "九成以上的算法下都在前 " + tenth + " 名的：" + first));
        html.paragraph(words.say(
                "Among the last " + tenth + " in nine of ten replications: " + behind,
                "九成以上的算法下都在后 " + tenth + " 名的：" + behind));
        html.paragraph(words.say(
                "Of two units whose ranges of ranks overlap, nobody can say which is the better one.",
                "名次区间有重叠的两个单位，不能说孰优孰劣。"));
    }

    private static String named(List<Integer> units, IndexRun run, Wording words) {
        return units.isEmpty()
                ? words.say("none.", "没有。")
                : units.stream()
                                .map(unit -> run.units().names().get(unit))
                                .collect(Collectors.joining(words.say(", ", "、")))
                        + words.say(".", "。");
    }

    /** Indicators that tell nobody apart. */
    private static void findings(IndexRun run, Wording words, Html html) {
        for (Finding finding : run.fitted().findings()) {
            Optional<String> sentence = EdgeFaults.sentences()
                    .withSentence(finding)
                    .sentence()
                    .map(text -> words.of(text.fill(finding.values())));
            html.raw("<p class=\"notice\">")
                    .text(sentence.orElse(finding.code()))
                    .raw("</p>\n");
        }
    }
}
