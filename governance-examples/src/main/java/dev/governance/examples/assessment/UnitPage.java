package dev.governance.examples.assessment;

import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.report.Html;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.assessment.Adjustment;
import dev.governance.scoring.assessment.AssessedUnit;
import dev.governance.scoring.assessment.Observation;
import dev.governance.scoring.assessment.SchemeIndicator;
import dev.governance.scoring.assessment.UnitEvidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What gave and what took, of one body (单位得分说明). */
final class UnitPage {

    private final AssessmentRun run;
    private final AssessedUnit unit;
    private final UnitEvidence evidence;
    private final Locale locale;
    private final Html html;

    UnitPage(AssessmentRun run, AssessedUnit unit, Locale locale, Html html) {
        this.run = run;
        this.unit = unit;
        this.evidence = run.evidence().stream()
                .filter(one -> one.unit().equals(unit.unit()))
                .findFirst()
                .orElseThrow();
        this.locale = locale;
        this.html = html;
    }

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    void write() {
        if (!(unit.score() instanceof Score.Known known)) {
            return;
        }
        OrganizationId id = unit.unit();
        html.raw("<section id=\"u-").text(id.value()).raw("\">\n");
        html.element("h2", run.called(id.value())).raw("<p class=\"sub\">");
        html.text(say("score ", "得分 ")
                        + known.points()
                        + unit.interval()
                                .map(one -> say(", interval ", "，区间 ") + Numbers.range(one))
                                .orElse(""))
                .raw("</p>\n<div class=\"scroll\"><table><thead><tr>");
        for (String head : List.of(
                say("indicator", "指标"),
                say("value", "数值"),
                say("points of 100", "百分制得分"),
                "",
                say("weight", "权重"),
                say("gave", "计入总分"))) {
            html.element("th", head);
        }
        html.raw("</tr></thead><tbody>\n");
        Given given = Given.of(run.scheme(), known);
        for (SchemeIndicator indicator : run.scheme().indicators().values()) {
            row(indicator, given.byIndicator().getOrDefault(indicator.id(), Points.zero()));
        }
        html.raw("</tbody></table></div>\n");
        others(given.rest());
        findings(known);
        html.raw("</section>\n");
    }

    private void row(SchemeIndicator indicator, Points gave) {
        Optional<Observation> seen = evidence.observations().stream()
                .filter(one -> one.indicator().equals(indicator.id()))
                .findFirst();
        Optional<Points> own = seen.map(one -> indicator.pointsFor(one.value()));
        html.raw("<tr>")
                .element("td", indicator.name().in(locale))
                .element(
                        "td class=\"number\"",
                        seen.map(one -> one.value().toPlainString()
                                        + one.error()
                                                .map(error -> " ± " + error.toPlainString())
                                                .orElse(""))
                                .orElse(say("not known", "不明")))
                .element(
                        "td class=\"number\"",
                        own.map(one -> Numbers.one(one.decimal().doubleValue())).orElse(Numbers.NONE))
                .raw("<td class=\"picture\">")
                .raw(own.map(one -> Pictures.ofHundred().bar(one.decimal().doubleValue()))
                        .orElse(""))
                .raw("</td>")
                .element("td class=\"number\"", Words.percent(run.scheme().weightOf(indicator.id())))
                .element("td class=\"number\"", Numbers.of(gave.decimal().doubleValue(), 2))
                .raw("</tr>\n");
    }

    private void others(Points rest) {
        if (rest.signum() != 0) {
            html.paragraph(say("Added, taken, cut and rounded: ", "加减分、封顶与舍入：")
                    + Numbers.of(rest.decimal().doubleValue(), 2));
        }
        for (Adjustment adjustment : evidence.adjustments()) {
            html.paragraph(
                    adjustment.points() + say(": ", "：") + adjustment.reason().in(locale));
        }
    }

    private void findings(Score.Known known) {
        for (Finding finding : known.allFindings()) {
            html.element("p class=\"notice\"", run.told(finding, locale)).raw("\n");
        }
    }
}
