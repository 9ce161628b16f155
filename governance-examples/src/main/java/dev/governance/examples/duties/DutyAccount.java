package dev.governance.examples.duties;

import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.duty.ActorTotal;
import dev.governance.duty.DutyReview;
import dev.governance.duty.LineStanding;
import dev.governance.duty.StandingTotal;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A review told to a person (核查结果): how lines stand, who does how much, how many findings of each kind, and each finding.
 *
 * <p>Immutable and thread-safe.
 *
 * @param report what was found
 * @param locale Chinese or English
 */
public record DutyAccount(DutyReport report, Locale locale) {

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    /**
     * Returns all of it.
     *
     * @return tables and a line for each finding, each ending in a line feed
     */
    public String whole() {
        StringBuilder text = new StringBuilder(summary());
        text.append('\n').append(standings()).append('\n').append(actors());
        if (!report.findings().isEmpty()) {
            text.append('\n').append(kinds()).append('\n');
            for (Finding finding : report.findings()) {
                text.append(DutyWords.of(finding.severity()).in(locale))
                        .append("  ")
                        .append(InertText.line(DutyWords.sentence(finding, locale)))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /**
     * Returns the figures that matter most.
     *
     * @return one line, which ends in a line feed
     */
    public String summary() {
        DutyReview review = report.review();
        int inOrder = review.standings().stream()
                .filter(total -> total.standing() == LineStanding.IN_ORDER)
                .mapToInt(StandingTotal::lines)
                .sum();
        return say(
                review.lines() + " lines, " + inOrder + " of them in order; "
                        + report.findings().size() + " findings; money missing: " + review.shortfall()
                        + " yuan a year.\n",
                "台账 " + review.lines() + " 条，其中无异常 " + inOrder + " 条；发现 "
                        + report.findings().size() + " 项；经费缺口每年 " + review.shortfall() + " 元。\n");
    }

    private TextTable standings() {
        TextTable table = new TextTable(
                List.of(say("standing", "分类"), say("lines", "条数"), say("hours", "年工时"), say("uncounted", "未核工时条数")));
        for (StandingTotal total : report.review().standings()) {
            table.row(DutyWords.of(total.standing()).in(locale), total.lines(), total.hours(), total.uncounted());
        }
        return table;
    }

    private TextTable actors() {
        TextTable table = new TextTable(
                List.of(say("actor", "主体"), say("lines", "条数"), say("hours", "年工时"), say("uncounted", "未核工时条数")));
        for (ActorTotal total : report.review().actors()) {
            table.row(DutyWords.of(total.actor()).in(locale), total.lines(), total.hours(), total.uncounted());
        }
        return table;
    }

    private TextTable kinds() {
        Map<String, Integer> counts = new TreeMap<>();
        report.findings().forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        TextTable table = new TextTable(List.of(say("code", "代码"), say("finding", "发现"), say("times", "次数")));
        counts.forEach((code, times) -> table.row(code, FindingKinds.of(code).in(locale), times));
        return table;
    }
}
