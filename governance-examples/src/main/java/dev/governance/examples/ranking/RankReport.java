package dev.governance.examples.ranking;

import dev.governance.examples.report.Html;
import dev.governance.examples.report.Page;
import dev.governance.scoring.ranking.AccountabilityReview;
import dev.governance.scoring.ranking.AccountabilityStandard;
import dev.governance.scoring.ranking.LeagueHistory;
import dev.governance.scoring.ranking.RankingStandard;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The page of a ranking (排名报告): ranks as ranges, who is listed apart, what is proposed and why, and the right to answer. */
public final class RankReport {

    private RankReport() {}

    /**
     * Writes the page.
     *
     * @param run what ranking came to
     * @param locale the language
     * @param out where it goes; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(RankRun run, Locale locale, OutputStream out) throws IOException {
        RankWords words = new RankWords(locale);
        String title = words.say("Ranking " + run.year(), run.year() + " 年排名报告");
        Page.write(title, locale, style(), html -> body(run, words, title, html), out);
    }

    private static void body(RankRun run, RankWords words, String title, Html html) {
        html.raw("<section>\n").element("h1", title).raw("\n");
        if (run.rows().values().stream().anyMatch(row -> row.invented().orElse(false))) {
            html.raw("<p class=\"notice\">")
                    .text(words.say(
                            "An example: the figures are made up and say nothing about any body.",
                            "示例数据：数值均为虚构，不代表任何单位的实际情况。"))
                    .raw("</p>\n");
        }
        summary(run, words, html);
        html.raw("</section>\n");
        if (run.policy().isPresent() && run.review().isPresent()) {
            AccountabilityStandard policy = run.policy().get();
            AccountabilityReview review = run.review().get();
            new ProposalSection(run, policy, words).write(review, html);
        }
        run.histories().forEach(history -> LeagueSection.write(run, history, words, html));
        method(run.histories().get(0).latest().standard(), words, html);
    }

    private static void summary(RankRun run, RankWords words, Html html) {
        int ranked = 0;
        int apart = 0;
        for (LeagueHistory history : run.histories()) {
            ranked += history.latest().ranked().size();
            apart += history.latest().apart().size();
        }
        html.raw("<div class=\"figures\">");
        figure(run.histories().size(), words.say("leagues, each compared inside itself only", "个组别，只在组内比较"), html);
        figure(ranked, words.say("bodies ranked, each with a range", "个单位参加排名，均附位次区间"), html);
        figure(apart, words.say("listed apart: neither last nor first", "个单位另行列示，不算末位"), html);
        run.review().ifPresent(review -> {
            figure(review.proposals().size(), words.say("proposals, none of them decided", "项处理建议，均未作决定"), html);
            figure(
                    review.withheld().size(),
                    words.say("times nothing follows, and it is said why", "次不产生后果，并说明原因"),
                    html);
        });
        html.raw("</div>\n");
        html.paragraph(words.say(
                "A rank says less than it seems to: where chance alone could have given another place, the bar shows all places"
                        + " that are possible. Two bodies whose bars overlap widely have not been told apart.",
                "名次所说明的往往比看上去少：凡仅凭抽样偶然就可能落到别的位次的，横条标出全部可能的位次；两个单位的横条大幅重叠，即表示尚未分出高下。"));
        html.raw("<p class=\"source\">")
                .text(words.say(
                        "This page proposes. A competent body hears whom it concerns, and decides.",
                        "本报告只提出建议；由有权机关听取陈述申辩后决定。"))
                .raw("</p>\n");
    }

    private static void figure(int number, String words, Html html) {
        html.raw("<div class=\"figure\"><b>" + number + "</b><span>")
                .text(words)
                .raw("</span></div>");
    }

    private static void method(RankingStandard standard, RankWords words, Html html) {
        html.raw("<section id=\"method\">\n")
                .element("h2", words.say("How it was ranked", "排名方法"))
                .raw("\n<table class=\"form\"><tbody>\n");
        html.row(
                words.say("level", "置信水平"), BigDecimal.valueOf(standard.level()).toPlainString());
        html.row(
                words.say("ranges", "区间类型"),
                standard.together()
                        ? words.say(
                                "consequences rest on the ranges of all bodies together (thin bar: of each alone)",
                                "后果以全体同时成立的联合区间为准（细条为单个单位的边际区间）")
                        : words.say(
                                "consequences rest on the range of each body alone (thin bar)", "后果以单个单位的边际区间（细条）为准"));
        html.row(words.say("equal scores", "并列规则"), standard.ties().name());
        html.row(words.say("least sample", "最低样本量"), Long.toString(standard.minimumSample()));
        html.row(
                words.say("simulation", "模拟"),
                words.say(
                        standard.replications() + " replications, seed " + standard.seed(),
                        standard.replications() + " 次，种子 " + standard.seed()));
        html.row(
                words.say("source", "方法出处"),
                "Mogstad, Romano, Shaikh, Wilhelm: Inference for Ranks (Review of Economic Studies, 2024)");
        html.raw("</tbody></table>\n</section>\n");
    }

    private static String style() {
        try (InputStream css = RankReport.class.getResourceAsStream("ranking.css")) {
            return new String(Objects.requireNonNull(css, "ranking.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
