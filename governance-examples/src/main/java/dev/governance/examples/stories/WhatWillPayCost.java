package dev.governance.examples.stories;

import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.json.FindingSentences;
import dev.governance.worker.Appraisal;
import dev.governance.worker.Employment;
import dev.governance.worker.GradeAccount;
import dev.governance.worker.PayForecast;
import dev.governance.worker.PayOutlook;
import dev.governance.worker.PayReview;
import dev.governance.worker.PayScale;
import dev.governance.worker.PayYear;
import dev.governance.worker.Post;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is everybody paid, by which grade, and what will that cost in three years? (薪酬体系与预算预测) */
public final class WhatWillPayCost {

    private WhatWillPayCost() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PayScale scale = Staff.scale();
        Employment worker = Staff.worker("E-1", "w-1", 2019)
                .grade(4)
                .gradeBefore(3)
                .appraisal(Appraisal.COMPETENT)
                .monthlyPay(Money.ofYuan(4300))
                .build();
        Post post = scale.post(worker.post()).orElseThrow();
        GradeAccount account = scale.grade(post, worker, Staff.DAY);
        out.println(scale.title().en() + ": " + scale.table().grades() + " grades, "
                + scale.table().of(1) + " to " + scale.table().of(18) + " yuan a month.");
        out.println(
                "A bachelor since 2019: grade " + post.lowest() + " + " + account.byYears() + " for years and degree = "
                        + account.grade() + ", " + scale.table().of(account.grade()) + " yuan.");
        PayReview.of(scale, List.of(worker), Staff.DAY)
                .findings()
                .forEach(finding -> out.println(
                        "  " + FindingSentences.standard().sentence(finding).en()));
        PayOutlook outlook = PayOutlook.builder()
                .firstYear(2027)
                .years(3)
                .index(Ratio.of(112, 100))
                .build();
        PayForecast forecast = PayForecast.of(scale, List.of(worker), outlook);
        out.println("The benchmark wage grows by 12 % a year, pay by at most 8 %:");
        for (PayYear year : forecast.years()) {
            out.println("  " + year.year() + ": " + year.total() + " yuan, "
                    + year.meanMonthly().orElseThrow() + " a month beside a mean wage of " + year.localMean());
        }
    }
}
