package dev.governance.examples.assessment;

import dev.governance.basics.Sentence;
import dev.governance.examples.report.Html;
import dev.governance.scoring.assessment.EffectState;
import dev.governance.scoring.assessment.FollowUp;
import dev.governance.scoring.assessment.FollowUpReview;
import dev.governance.scoring.assessment.IndicatorId;
import dev.governance.scoring.assessment.SchemeIndicator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Outcomes that were measured again (成效复测). */
final class FollowUpList {

    private final AssessmentRun run;
    private final FollowUpReview review;
    private final Locale locale;
    private final Html html;

    FollowUpList(AssessmentRun run, FollowUpReview review, Locale locale, Html html) {
        this.run = run;
        this.review = review;
        this.locale = locale;
        this.html = html;
    }

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    void write() {
        html.raw("<section id=\"again\">\n")
                .element("h2", say("What was measured again", "成效复测"))
                .raw("\n");
        html.paragraph(say(
                "What lasts is what counts: an outcome is faded, or grown, only where the difference is more than chance has it.",
                "成效贵在持久：只有差异超出偶然范围的，才算消退或者提升。"));
        html.raw("<table class=\"list\"><thead><tr>");
        for (String head : List.of(
                say("outcome", "指标"),
                say("after", "间隔"),
                Words.of(EffectState.HELD).in(locale),
                Words.of(EffectState.GROWN).in(locale),
                Words.of(EffectState.FADED).in(locale),
                Words.of(EffectState.OVERDUE).in(locale),
                Words.of(EffectState.NOT_YET_DUE).in(locale))) {
            html.element("th", head);
        }
        html.raw("</tr></thead><tbody>\n");
        for (int months : run.scheme().followUpMonths()) {
            review.followUps().stream()
                    .filter(one -> one.months() == months)
                    .map(FollowUp::indicator)
                    .distinct()
                    .forEach(indicator -> row(indicator, months));
        }
        html.raw("</tbody></table>\n</section>\n");
    }

    private void row(IndicatorId id, int months) {
        SchemeIndicator indicator =
                Objects.requireNonNull(run.scheme().indicators().get(id));
        html.raw("<tr>").element("td", indicator.name().in(locale)).element("td", months + say(" months", " 个月"));
        for (EffectState state : List.of(
                EffectState.HELD, EffectState.GROWN, EffectState.FADED, EffectState.OVERDUE, EffectState.NOT_YET_DUE)) {
            long count = review.followUps().stream()
                    .filter(one -> one.indicator().equals(id) && one.months() == months && one.state() == state)
                    .count();
            html.element("td class=\"number\"", Long.toString(count));
        }
        html.raw("</tr>\n");
    }
}
