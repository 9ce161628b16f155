package dev.governance.examples.report;

import dev.governance.basics.Citation;
import dev.governance.basics.Evidence;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.basics.Sentence;
import dev.governance.duty.ActorTotal;
import dev.governance.duty.LineStanding;
import dev.governance.duty.StandingTotal;
import dev.governance.examples.duties.DutyAccount;
import dev.governance.examples.duties.DutyFile;
import dev.governance.examples.duties.DutyReport;
import dev.governance.examples.duties.DutyWords;
import dev.governance.examples.duties.FindingKinds;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The page of a review of duties (职责核查报告): figures, how lines stand, and the findings by their kinds.
 *
 * <p>Not more than {@value #MOST} findings of a kind are written out; the others are counted. Stateless and thread-safe.
 */
public final class DutyPage {

    /** How many findings of a kind are written out. */
    public static final int MOST = 200;

    private final DutyFile file;
    private final DutyReport report;
    private final Locale locale;
    private final Html html;

    private DutyPage(DutyFile file, DutyReport report, Locale locale, Html html) {
        this.file = file;
        this.report = report;
        this.locale = locale;
        this.html = html;
    }

    /**
     * Writes the page.
     *
     * @param file what was reviewed
     * @param report what was found
     * @param locale Chinese or English
     * @param out where it goes, in UTF-8; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(DutyFile file, DutyReport report, Locale locale, OutputStream out) throws IOException {
        DutySheet.write(
                Sentence.of("Review of duties", "职责核查报告").in(locale),
                locale,
                out,
                html -> new DutyPage(file, report, locale, html).body());
    }

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    private void body() {
        html.raw("<section>\n").element("h1", say("Review of duties", "职责核查报告"));
        html.element(
                "p class=\"sub\"",
                file.request().during() + " · "
                        + file.request().catalogue().title().in(locale) + " · "
                        + file.request().catalogue().version());
        html.paragraph(new DutyAccount(report, locale).summary().strip());
        standings();
        actors();
        html.raw("</section>\n");
        kinds();
        uses();
    }

    private void standings() {
        html.element("h3", say("How the lines stand", "台账分类")).raw("<table class=\"bars\"><tbody>\n");
        int most = report.review().standings().stream()
                .mapToInt(StandingTotal::lines)
                .max()
                .orElse(1);
        for (StandingTotal total : report.review().standings()) {
            String colour = total.standing() == LineStanding.IN_ORDER ? "good" : "bad";
            bar(DutyWords.of(total.standing()).in(locale), total.lines(), total.hours(), most, colour);
        }
        html.raw("</tbody></table>\n");
    }

    private void actors() {
        html.element("h3", say("Who does how much", "各主体工作量")).raw("<table class=\"bars\"><tbody>\n");
        int most = report.review().actors().stream()
                .mapToInt(ActorTotal::lines)
                .max()
                .orElse(1);
        for (ActorTotal total : report.review().actors()) {
            bar(DutyWords.of(total.actor()).in(locale), total.lines(), total.hours(), most, "plain");
        }
        html.raw("</tbody></table>\n");
    }

    private void bar(String name, int lines, long hours, int most, String colour) {
        html.raw("<tr><th scope=\"row\">").text(name).raw("</th><td class=\"number\">" + lines + "</td>");
        html.raw("<td class=\"bar\"><span class=\"" + colour + "\" style=\"width:" + Math.max(1, 100L * lines / most)
                + "%\"></span></td>");
        html.raw("<td class=\"number\">").text(hours + say(" h", " 工时")).raw("</td></tr>\n");
    }

    private void kinds() {
        Map<String, List<Finding>> byCode = report.findings().stream()
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()));
        html.raw("<section>\n").element("h2", say("Findings", "发现的问题"));
        if (byCode.isEmpty()) {
            html.paragraph(say("None.", "无。"));
        }
        byCode.forEach(this::kind);
        html.raw("</section>\n");
    }

    private void kind(String code, List<Finding> findings) {
        html.raw("<h3>")
                .text(FindingKinds.of(code).in(locale))
                .raw(" <span class=\"count\">" + findings.size() + "</span> <small>")
                .text(code)
                .raw("</small></h3>\n<ul class=\"findings\">\n");
        for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
            html.raw("<li class=\"" + finding.severity().name().toLowerCase(Locale.ROOT) + "\"><span class=\"tag\">")
                    .text(DutyWords.of(finding.severity()).in(locale))
                    .raw("</span> ")
                    .text(DutyWords.sentence(finding, locale));
            if (!finding.citations().isEmpty()) {
                html.raw(" <span class=\"source\">").text(citations(finding)).raw("</span>");
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
        if (findings.size() > MOST) {
            html.paragraph(say("and " + (findings.size() - MOST) + " more", "另有 " + (findings.size() - MOST) + " 项"));
        }
    }

    private static String citations(Finding finding) {
        return finding.citations().stream().map(Citation::toString).collect(Collectors.joining("; ", "[", "]"));
    }

    private void uses() {
        html.raw("<section>\n").element("h3", say("Rules and numbers that were used", "所用规则与参数"));
        html.raw("<table><tbody>\n");
        for (NormUse use : report.review().uses()) {
            String source = use.evidence() == Evidence.ASSUMED
                    ? say("assumed (example)", "示例假定")
                    : use.citations().stream().map(Citation::toString).collect(Collectors.joining("; "));
            html.row(use.id().name() + " = " + use.value(), source);
        }
        html.raw("</tbody></table>\n");
        html.element(
                "p class=\"source\"",
                say("Written by rules, for people who decide; no legal advice.", "本报告由规则自动生成，供有权机关研究决定，不构成法律意见。"));
        html.raw("</section>\n");
    }
}
