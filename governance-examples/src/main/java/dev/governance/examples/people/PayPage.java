package dev.governance.examples.people;

import dev.governance.basics.Money;
import dev.governance.examples.report.Html;
import dev.governance.examples.report.Page;
import dev.governance.worker.PayScale;
import dev.governance.worker.PayYear;
import dev.governance.worker.SocialWorkLevel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The account of a staff as a page (社工待遇与队伍报告): the pay curve, the forecast, how qualified and how steady, what was found. */
public final class PayPage {

    private static final String STYLE = "svg{width:100%;height:auto;display:block}\n"
            + "svg text{font:12px sans-serif;fill:#333}\n.scroll{overflow-x:auto}\n";

    private final PayScale scale;
    private final PayAccount account;
    private final Words words;

    private PayPage(PayScale scale, PayAccount account, Words words) {
        this.scale = scale;
        this.account = account;
        this.words = words;
    }

    /**
     * Writes the page.
     *
     * @param scale the scale
     * @param account the account
     * @param locale the language of the page
     * @param out where it goes; not closed
     * @throws IOException if the stream fails
     */
    public static void write(PayScale scale, PayAccount account, Locale locale, OutputStream out) throws IOException {
        PayPage page = new PayPage(scale, account, new Words(locale));
        Page.write(page.words.say("Pay and staff", "社区工作者待遇与队伍报告"), locale, STYLE, page::body, out);
    }

    private void body(Html html) {
        html.raw("<section>\n").element("h1", words.say("Pay and staff", "社区工作者待遇与队伍报告"));
        html.raw("\n<p class=\"sub\">")
                .text(account.day() + " · " + words.say(scale.title()))
                .raw("</p>\n");
        scale.reason()
                .ifPresent(reason ->
                        html.raw("<p class=\"notice\">").text(words.say(reason)).raw("</p>\n"));
        figures(html);
        html.element("h2", words.say("Pay by grade", "薪级曲线")).raw("\n<div class=\"scroll\">");
        new PayCurve(scale, account.grades(), words).draw(html);
        html.raw("</div>\n");
        forecast(html);
        people(html);
        words.table(account.findings(), html);
        html.raw("</section>\n");
    }

    private void figures(Html html) {
        html.raw("<div class=\"figures\">");
        figure(html, Integer.toString(account.pay().employments()), words.say("employments", "人在聘"));
        account.pay()
                .meanMonthly()
                .ifPresent(mean -> figure(html, Words.yuan(mean), words.say("yuan a month, mean", "元，月均待遇")));
        figure(html, Words.yuan(account.pay().localMean()), words.say("yuan, local mean wage", "元，当地平均工资"));
        account.qualification()
                .certifiedShare()
                .ifPresent(share -> figure(html, Words.percent(share.ratio()), words.say("certified", "持证率")));
        account.retention()
                .flatMap(review -> review.whole().turnover())
                .ifPresent(rate -> figure(html, Words.percent(rate), words.say("turnover of a year", "近一年流动率")));
        html.raw("</div>\n");
    }

    private static void figure(Html html, String number, String what) {
        html.raw("<div class=\"figure\"><b>")
                .text(number)
                .raw("</b><span>")
                .text(what)
                .raw("</span></div>");
    }

    private void forecast(Html html) {
        html.element("h2", words.say("What pay will cost", "薪酬预算预测")).raw("\n<div class=\"scroll\"><table><thead><tr>");
        for (String head : List.of(
                words.say("year", "年度"),
                words.say("of last year", "为上年"),
                words.say("paid", "人数"),
                words.say("pay", "基本薪酬（元）"),
                words.say("allowances", "证书津贴（元）"),
                words.say("total", "合计（元）"),
                words.say("mean a month", "月均（元）"),
                words.say("local mean", "当地平均（元）"))) {
            html.element("th class=\"number\"", head);
        }
        html.raw("</tr></thead><tbody>\n");
        for (PayYear year : account.forecast().years()) {
            html.raw("<tr>");
            for (String cell : List.of(
                    Integer.toString(year.year()),
                    Words.percent(year.growth()),
                    Integer.toString(year.employments()),
                    year.basic().toString(),
                    year.allowances().toString(),
                    year.total().toString(),
                    year.meanMonthly().map(Money::toString).orElse("–"),
                    year.localMean().toString())) {
                html.element("td class=\"number\"", cell);
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table></div>\n");
        html.paragraph(words.say(
                "Supposed: the benchmark wage grows to "
                        + Words.percent(account.forecast().outlook().index())
                        + " a year, nobody comes or leaves, no certificate is added, and all are appraised as competent.",
                "假定：基准工资每年为上年的" + Words.percent(account.forecast().outlook().index()) + "，人员不增不减，不新增证书，年度考核均为合格。"));
    }

    private void people(Html html) {
        html.element("h2", words.say("Profession and steadiness", "职业化与队伍稳定")).raw("\n<table><tbody>\n");
        account.qualification()
                .eligible()
                .forEach((level, count) -> html.row(
                        words.say("may sit for " + level, "符合报考条件：" + chinese(level)), Integer.toString(count)));
        account.retention().ifPresent(review -> {
            html.row(
                    words.say("came and left within a year", "近一年入职、离职"),
                    review.whole().hires() + " / " + review.whole().exits());
            html.row(
                    words.say("stay longer than 3 years (estimate)", "任职满三年以上的比例（估计）"),
                    String.format(Locale.ROOT, "%.0f%%", 100 * review.curve().staying(36)));
            review.communities()
                    .forEach(risk -> html.row(
                            words.say("may leave within a year, " + risk.community(), "一年内可能离职，社区" + risk.community()),
                            risk.expectedExits() + " / " + risk.retention().atEnd()));
            if (review.suppressed() > 0) {
                html.row(
                        words.say("communities too small to be told of", "人数过少不予列示的社区"),
                        Integer.toString(review.suppressed()));
            }
        });
        account.training()
                .ifPresent(plan -> plan.lines()
                        .forEach(line -> html.row(
                                words.say("training, " + line.skill(), "培训：" + line.skill()),
                                words.say(
                                        line.chosen() + " planned, " + line.open() + " open",
                                        "已安排 " + line.chosen() + "，待安排 " + line.open()))));
        html.raw("</tbody></table>\n");
    }

    private static String chinese(SocialWorkLevel level) {
        return switch (level) {
            case ASSISTANT -> "助理社会工作师";
            case PROFESSIONAL -> "社会工作师";
            case SENIOR -> "高级社会工作师";
        };
    }
}
