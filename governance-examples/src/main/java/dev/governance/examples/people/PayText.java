package dev.governance.examples.people;

import dev.governance.basics.Money;
import dev.governance.examples.edge.TextTable;
import dev.governance.worker.PayReview;
import dev.governance.worker.PayYear;
import dev.governance.worker.QualificationReview;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The account of a staff for a terminal (核查结果文本). */
public final class PayText {

    private final PayAccount account;
    private final Words words;

    /**
     * Makes the text of an account.
     *
     * @param account the account
     * @param locale the language of the reader
     */
    public PayText(PayAccount account, Locale locale) {
        this.account = account;
        this.words = new Words(locale);
    }

    /** Returns all of it. */
    public String whole() {
        return head() + "\n" + forecast() + "\n" + words.table(account.findings());
    }

    private String head() {
        QualificationReview qualified = account.qualification();
        StringBuilder text = new StringBuilder();
        PayReview pay = account.pay();
        text.append(words.say(
                pay.employments() + " employments on " + account.day(),
                account.day() + " 在聘 " + pay.employments() + " 人"));
        pay.meanMonthly()
                .ifPresent(mean -> text.append(words.say(
                        "; mean pay " + mean + " yuan a month beside a local mean wage of " + pay.localMean(),
                        "；月均待遇 " + mean + " 元，当地平均工资 " + pay.localMean() + " 元")));
        qualified
                .certifiedShare()
                .ifPresent(share -> text.append(words.say(
                        "; certified at the end of " + qualified.year() + ": " + Words.percent(share.ratio()),
                        "；" + qualified.year() + " 年末持证率 " + Words.percent(share.ratio()))));
        account.retention()
                .flatMap(review -> review.whole().turnover())
                .ifPresent(rate -> text.append(words.say(
                        "; turnover of the last year " + Words.percent(rate), "；近一年流动率 " + Words.percent(rate))));
        account.appointments()
                .ifPresent(review -> text.append(words.say(
                        "; " + review.several() + " of " + review.persons() + " hold several posts",
                        "；" + review.persons() + " 人中 " + review.several() + " 人兼任多职")));
        text.append(words.say(".\n", "。\n"));
        account.training().ifPresent(plan -> text.append(training(plan)));
        return text.toString();
    }

    private String training(TrainingCount plan) {
        int chosen = plan.lines().stream().mapToInt(TrainingLine::chosen).sum();
        int open = plan.lines().stream().mapToInt(TrainingLine::open).sum();
        return words.say(
                "Training: " + chosen + " needs are met in " + plan.hours() + " hours, " + open
                        + " stay open, no course meets " + plan.untaught() + ".\n",
                "培训：" + plan.hours() + " 学时可满足 " + chosen + " 项需求，尚余 " + open + " 项，无课程可对应 " + plan.untaught()
                        + " 项。\n");
    }

    private String forecast() {
        TextTable table = new TextTable(List.of(
                words.say("year", "年度"),
                words.say("of last year", "为上年"),
                words.say("paid", "人数"),
                words.say("pay", "基本薪酬（元）"),
                words.say("allowances", "证书津贴（元）"),
                words.say("total", "合计（元）"),
                words.say("mean a month", "月均（元）"),
                words.say("local mean", "当地平均（元）")));
        for (PayYear year : account.forecast().years()) {
            table.row(
                    Integer.toString(year.year()),
                    Words.percent(year.growth()),
                    year.employments(),
                    new BigDecimal(year.basic().toString()),
                    new BigDecimal(year.allowances().toString()),
                    new BigDecimal(year.total().toString()),
                    year.meanMonthly().map(Money::toString).orElse("–"),
                    year.localMean().toString());
        }
        String leftOut = account.leftOut() == 0
                ? ""
                : words.say(
                        account.leftOut() + " employments are left out: the scale lacks their post or grade.\n",
                        "另有 " + account.leftOut() + " 份合同因岗位或薪级不在体系内，未列入预测。\n");
        return table + leftOut;
    }
}
