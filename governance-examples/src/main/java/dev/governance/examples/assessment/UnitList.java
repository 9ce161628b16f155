package dev.governance.examples.assessment;

import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.report.Html;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.assessment.AssessedUnit;
import dev.governance.scoring.statistics.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everybody with score and interval (得分一览). */
final class UnitList {

    private final AssessmentRun run;
    private final Locale locale;
    private final Html html;

    UnitList(AssessmentRun run, Locale locale, Html html) {
        this.run = run;
        this.locale = locale;
        this.html = html;
    }

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    void write() {
        String sure = Numbers.percent(run.round().confidence());
        html.raw("<section id=\"all\">\n").element("h2", say("Scores", "得分一览")).raw("\n");
        html.paragraph(say(
                "The point is the score. The bar is where it would lie, " + sure
                        + " sure, if everybody had been asked and not a sample.",
                "圆点为得分；横条为若调查全体居民，得分可能所在的区间（置信度 " + sure + "）。"));
        List<AssessedUnit> known = run.round().units().stream()
                .filter(unit -> unit.score() instanceof Score.Known)
                .toList();
        Pictures pictures = pictures(known);
        html.raw("<div class=\"scroll\"><table class=\"list\"><thead><tr>");
        for (String head : List.of(say("body", "单位"), say("score", "得分"), say("interval", "区间"), pictures.ends())) {
            html.element("th", head);
        }
        html.raw("</tr></thead><tbody>\n");
        known.forEach(unit -> row(unit, pictures));
        html.raw("</tbody></table></div>\n");
        unknown();
        html.raw("</section>\n");
    }

    private static double points(AssessedUnit unit) {
        return unit.score().asPoints().orElse(Points.zero()).decimal().doubleValue();
    }

    private static Pictures pictures(List<AssessedUnit> known) {
        double low = known.stream()
                .mapToDouble(unit -> unit.interval().map(Interval::low).orElseGet(() -> points(unit)))
                .min()
                .orElse(0);
        double high = known.stream()
                .mapToDouble(unit -> unit.interval().map(Interval::high).orElseGet(() -> points(unit)))
                .max()
                .orElse(100);
        return Pictures.around(low, high);
    }

    private void row(AssessedUnit unit, Pictures pictures) {
        double score = points(unit);
        Optional<Interval> interval = unit.interval();
        html.raw("<tr><td><a href=\"#u-").text(unit.unit().value()).raw("\">");
        html.text(run.called(unit.unit().value())).raw("</a></td>");
        html.element("td class=\"number\"", Numbers.of(score, run.scheme().decimals()))
                .element("td class=\"number\"", interval.map(Numbers::range).orElse(Numbers.NONE))
                .raw("<td class=\"picture\">")
                .raw(interval.map(one -> pictures.interval(one.low(), one.high(), score))
                        .orElseGet(() -> pictures.score(score)))
                .raw("</td></tr>\n");
    }

    private void unknown() {
        List<AssessedUnit> without = run.round().units().stream()
                .filter(unit -> unit.score() instanceof Score.Unknown)
                .toList();
        if (without.isEmpty()) {
            return;
        }
        html.element("h3", say("Without a score", "没有得分的单位")).raw("\n");
        html.paragraph(say(
                "Evidence is missing. They are not the last, and have not got nothing.", "缺少考核依据。没有得分不等于零分，也不等于排在最后。"));
        html.raw("<ul>\n");
        for (AssessedUnit unit : without) {
            html.raw("<li>").text(run.called(unit.unit().value())).raw("<ul>\n");
            for (Finding finding : unit.score().allFindings()) {
                html.element("li", run.told(finding, locale)).raw("\n");
            }
            html.raw("</ul></li>\n");
        }
        html.raw("</ul>\n");
    }
}
