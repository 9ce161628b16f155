package dev.governance.examples.money;

import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.TextTable;
import dev.governance.funding.FundChoice;
import dev.governance.funding.GrantCourse;
import dev.governance.funding.RankedGrant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * A round of grants told to a person (资助方案与执行核查).
 *
 * @param report what came of it
 * @param locale Chinese or English
 */
public record GrantAccount(GrantReport report, Locale locale) {

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    /** Returns tables and a line for each finding. */
    public String whole() {
        StringBuilder text =
                new StringBuilder(say("What is proposed; a competent body decides.\n", "以下为建议，由有权机关决定。\n"));
        report.plan().choices().forEach(choice -> text.append('\n').append(choice(choice)));
        if (!report.courses().isEmpty()) {
            text.append('\n').append(courses());
        }
        return text.append('\n')
                .append(FindingLines.of(report.findings(), 0, locale))
                .toString();
    }

    private String choice(FundChoice choice) {
        TextTable table = new TextTable(
                List.of(say("application", "申请"), say("points", "得分"), say("asked", "申请额（元）"), say("proposal", "建议")));
        choice.selection().chosen().forEach(one -> row(table, one, say("award", "立项")));
        choice.selection().passedOver().forEach(one -> row(table, one, say("no money left for it", "额度不足")));
        return MoneyWords.of(choice.fund(), locale)
                + say(", ", "，额度 ")
                + choice.selection().budget()
                + say(" yuan; spent ", " 元，拟用 ")
                + choice.selection().spent()
                + say(", left ", " 元，结余 ")
                + choice.selection().left()
                + say(
                        choice.selection().proved() ? ".\n" : " (in rank order, not proved best).\n",
                        choice.selection().proved() ? " 元。\n" : " 元（按排名，未证明最优）。\n")
                + table;
    }

    private static void row(TextTable table, RankedGrant one, String proposal) {
        table.row(one.id().value(), points(one.points()), yuan(one.cost()), proposal);
    }

    /** Returns points with two decimals. */
    public static BigDecimal points(Ratio points) {
        return points.toDecimal(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2);
    }

    private TextTable courses() {
        TextTable table = new TextTable(List.of(
                say("grant", "资助"),
                say("state", "状态"),
                say("released", "已放行（元）"),
                say("paid", "已拨付（元）"),
                say("payable now", "现可拨付（元）")));
        for (GrantCourse course : report.courses()) {
            table.row(
                    course.grant().value(),
                    MoneyWords.of(course.trail().state(), locale),
                    yuan(course.released()),
                    yuan(course.paid()),
                    yuan(course.payable()));
        }
        return table;
    }
}
