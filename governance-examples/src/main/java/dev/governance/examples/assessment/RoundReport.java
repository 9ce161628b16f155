package dev.governance.examples.assessment;

import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.report.Html;
import dev.governance.examples.report.Page;
import dev.governance.scoring.Score;
import dev.governance.scoring.assessment.AssessmentScheme;
import dev.governance.scoring.assessment.SchemeIndicator;
import dev.governance.scoring.assessment.SchemePart;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * The page of an assessment (考核报告): what was assessed, how everybody came out and how sure that is, and for each body what gave
 * and what took.
 *
 * <p>For an official who is no statistician: every picture has its number beside it. It is no ranking: bodies stand in the order
 * of their ids.
 */
public final class RoundReport {

    private static final String STYLE = """
            svg { display: block; width: 100%; min-width: 7rem; height: auto; }
            .track { fill: #e3e7ec; } .span { fill: #9db8d9; } .dot { fill: #1d4f91; } .bar { fill: #5d8ac4; }
            td.picture { min-width: 8rem; vertical-align: middle; }
            .bad { color: var(--bad); }
            """;

    private final AssessmentRun run;
    private final Locale locale;
    private final Html html;

    private RoundReport(AssessmentRun run, Locale locale, Html html) {
        this.run = run;
        this.locale = locale;
        this.html = html;
    }

    /**
     * Writes the page.
     *
     * @param run the assessment
     * @param locale the language
     * @param out where it goes; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(AssessmentRun run, Locale locale, OutputStream out) throws IOException {
        Page.write(
                run.scheme().title().in(locale), locale, STYLE, html -> new RoundReport(run, locale, html).body(), out);
    }

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    private void body() {
        AssessmentScheme scheme = run.scheme();
        html.raw("<section>\n").element("h1", scheme.title().in(locale)).raw("\n<p class=\"sub\">");
        html.text(scheme.id() + " · " + say("version ", "版本 ") + scheme.version() + " · " + scheme.inForce())
                .raw("</p>\n");
        figures();
        findings();
        html.paragraph(say(
                "This page is no ranking. Where the intervals of two bodies overlap, nobody can say from it which is the better"
                        + " one. A competent body decides what follows.",
                "本页不是排名。两个单位的区间有重叠的，不能据此判断孰优孰劣。结果如何运用，由有权机关决定。"));
        html.raw("</section>\n");
        scheme();
        new UnitList(run, locale, html).write();
        run.followUps().ifPresent(review -> new FollowUpList(run, review, locale, html).write());
        run.round().units().forEach(unit -> new UnitPage(run, unit, locale, html).write());
    }

    private void figures() {
        long known = run.round().units().stream()
                .filter(unit -> unit.score() instanceof Score.Known)
                .count();
        long sampled = run.round().units().stream()
                .filter(unit -> unit.interval().isPresent())
                .count();
        html.raw("<div class=\"figures\">");
        figure(known, say("bodies have a score", "个单位有得分"));
        figure(run.round().units().size() - known, say("have none: evidence is missing", "个单位缺少依据，没有得分"));
        figure(sampled, say("have an interval from samples", "个单位有抽样区间"));
        figure(run.scheme().indicators().size(), say("indicators", "项指标"));
        html.raw("</div>\n");
    }

    private void figure(long number, String about) {
        html.raw("<div class=\"figure\"><b>" + number + "</b>")
                .element("span", about)
                .raw("</div>");
    }

    private void findings() {
        List<Finding> findings = run.findings();
        if (findings.isEmpty()) {
            return;
        }
        html.element("h3", say("What is to be said", "需要说明的事项")).raw("<ul>\n");
        for (Finding finding : findings) {
            html.raw("<li>").text(run.told(finding, locale)).raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void scheme() {
        html.raw("<section>\n").element("h2", say("What is assessed", "考核内容")).raw("\n<table><thead><tr>");
        for (String head : List.of(
                say("part", "板块"),
                say("indicator", "指标"),
                say("kind", "类型"),
                say("who says so", "来源"),
                say("weight", "权重"))) {
            html.element("th", head);
        }
        html.raw("</tr></thead><tbody>\n");
        for (SchemePart part : run.scheme().parts()) {
            for (SchemeIndicator indicator : part.indicators()) {
                html.raw("<tr>")
                        .element("td", part.name().in(locale))
                        .element("td", indicator.name().in(locale))
                        .element("td", Words.of(indicator.kind()).in(locale))
                        .element("td", Words.of(indicator.source()).in(locale));
                html.element("td class=\"number\"", Words.percent(run.scheme().weightOf(indicator.id())))
                        .raw("</tr>\n");
            }
        }
        html.raw("</tbody></table>\n</section>\n");
    }
}
