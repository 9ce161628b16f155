package dev.governance.examples.organizations;

import dev.governance.basics.Evidence;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.examples.report.Html;
import dev.governance.examples.report.Page;
import dev.governance.organization.chart.OrganizationChart;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The page of a review (组织审查报告): the chart as a picture, then register by register what stands well and what does not. */
public final class OrganizationReport {

    private static final String STYLE = """
            svg.chart { background: var(--paper); font: 12px sans-serif; }
            svg.chart rect { stroke: #8b95a3; stroke-width: 1; }
            svg.chart .closed { fill: #eceff3; } svg.chart .open { fill: #dcefe4; }
            svg.chart .mirrored { stroke-dasharray: 4 3; stroke-width: 2; } svg.chart .found { stroke: #a61b1b; stroke-width: 2; }
            svg.chart .people { text-anchor: end; fill: #5b6675; }
            td.MET { background: #e4f3ea; color: #1f6b46; text-align: center; }
            td.NOT_MET { background: #f8e3e3; color: #a61b1b; text-align: center; font-weight: 600; }
            td.NOT_VERIFIED { background: #f3f5f8; color: #5b6675; text-align: center; }
            .scroll th, .scroll td { overflow-wrap: normal; }
            .FAULT { color: var(--bad); } .WARNING { color: var(--warn); } .NOTE { color: var(--soft); }
            """;

    private final OrganizationReviews reviews;
    private final Words words;

    private OrganizationReport(OrganizationReviews reviews, Words words) {
        this.reviews = reviews;
        this.words = words;
    }

    /**
     * Writes the page.
     *
     * @param chart the chart, for its picture
     * @param reviews what was found
     * @param locale the language
     * @param out where it goes, in UTF-8; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(
            Optional<OrganizationChart> chart, OrganizationReviews reviews, Locale locale, OutputStream out)
            throws IOException {
        Words words = new Words(locale);
        OrganizationReport report = new OrganizationReport(reviews, words);
        Page.write(report.title(), locale, STYLE, html -> report.body(chart, html), out);
    }

    private String title() {
        return words.say("Review of organizations", "组织审查报告");
    }

    private void body(Optional<OrganizationChart> chart, Html html) {
        html.raw("<section>\n").element("h1", title()).raw("\n<p class=\"sub\">");
        html.text(words.say("Day of the review: ", "审查日期 ")
                        + reviews.day()
                        + words.say(" · norms: ", " · 规范参数 ")
                        + reviews.profile())
                .raw("</p>\n");
        new SummaryFigures(reviews, words).write(html);
        html.raw("<p class=\"source\">")
                .text(words.say(
                        "Made by fixed rules; a competent body decides. People are counted and never named.",
                        "本页由固定规则生成，供有权机关参考；人员只计数，不列名。"))
                .raw("</p>\n</section>\n");
        reviews.chart().ifPresent(review -> {
            section(words.say("The chart", "组织架构"), html);
            new ChartPicture(chart.orElseThrow(), reviews.day(), review.findings()).write(words, html);
            ChartTables.levels(review, words, html);
            html.raw("</section>\n");
        });
        new RegisterSections(reviews, words).write(html);
        findings(html);
        norms(html);
    }

    private static void section(String title, Html html) {
        html.raw("<section>\n").element("h2", title).raw("\n");
    }

    private void findings(Html html) {
        section(words.say("What was found", "发现"), html);
        html.raw("<table class=\"list\"><tbody>\n");
        for (Finding finding : reviews.findings()) {
            html.raw("<tr><td class=\"lead " + finding.severity() + "\">").text(finding.code());
            html.raw("</td><td>").text(words.of(finding)).raw("</td></tr>\n");
        }
        html.raw("</tbody></table>\n");
        if (reviews.findings().isEmpty()) {
            html.paragraph(words.say("Nothing.", "未发现问题。"));
        }
        html.raw("</section>\n");
    }

    private void norms(Html html) {
        section(words.say("Numbers that were used", "所用参数"), html);
        html.raw("<table><tbody>\n");
        for (NormUse use : reviews.uses()) {
            html.raw("<tr><td>")
                    .text(use.id().name())
                    .raw("</td><td class=\"number\">")
                    .text(use.value());
            html.raw("</td><td>").text(source(use)).raw("</td></tr>\n");
        }
        html.raw("</tbody></table>\n");
        for (Finding finding : reviews.open()) {
            html.raw("<p class=\"notice\">")
                    .text(words.say("Not verified: ", "未核实：") + finding.values().getOrDefault("norm", "") + " — "
                            + words.of(finding))
                    .raw("</p>\n");
        }
        html.raw("</section>\n");
    }

    private String source(NormUse use) {
        return use.evidence() == Evidence.ASSUMED || use.citations().isEmpty()
                ? words.say("assumed, for the example", "示例假定")
                : use.citations().stream()
                        .map(Object::toString)
                        .reduce((a, b) -> a + "; " + b)
                        .orElse("");
    }
}
