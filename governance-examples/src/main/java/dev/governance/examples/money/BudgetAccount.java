package dev.governance.examples.money;

import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.TextTable;
import dev.governance.funding.BudgetLineKind;
import dev.governance.funding.Ledger;
import dev.governance.funding.LineBalance;
import dev.governance.funding.ProjectedYear;
import dev.governance.funding.TransferReview;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A budget told to a person (预算核查结果).
 *
 * @param report what came of it
 * @param locale Chinese or English
 */
public record BudgetAccount(BudgetReport report, Locale locale) {

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    /** Returns tables and a line for each finding. */
    public String whole() {
        StringBuilder text = new StringBuilder(summary());
        report.ledger().ifPresent(ledger -> text.append('\n').append(ledger(ledger)));
        if (!report.projection().isEmpty()) {
            text.append('\n').append(projection());
        }
        if (!report.transfers().isEmpty()) {
            text.append('\n').append(transfers());
        }
        return text.append('\n')
                .append(FindingLines.of(report.findings(), report.further(), locale))
                .toString();
    }

    /** Returns the figures that matter most. */
    public String summary() {
        int year = report.budget().year();
        int units = report.budget().units().size();
        int lines = report.budget().lines().size();
        Money revenue = report.total(BudgetLineKind.REVENUE);
        Money expenditure = report.total(BudgetLineKind.EXPENDITURE);
        Money reserve = report.total(BudgetLineKind.RESERVE);
        return say(
                "Budget of " + year + ": " + units + " units, " + lines + " lines; revenue " + revenue
                        + ", expenditure " + expenditure + ", reserve " + reserve + " yuan.\n",
                year + "年预算：" + units + " 个单位，" + lines + " 个科目；收入 " + revenue + " 元，支出 " + expenditure + " 元，预备费 "
                        + reserve + " 元。\n");
    }

    private String ledger(Ledger ledger) {
        TextTable table = new TextTable(List.of(say("where the money stands", "资金所在"), say("yuan", "元")));
        table.row(say("received", "已入库"), yuan(ledger.received()));
        table.row(
                say("in the treasuries", "国库结余"),
                yuan(Money.sum(ledger.treasuries().values())));
        table.row(say("available", "可用指标"), yuan(sum(ledger, LineBalance::available)));
        table.row(say("committed", "已承诺未付"), yuan(sum(ledger, LineBalance::committed)));
        table.row(say("paid", "已支付"), yuan(sum(ledger, LineBalance::paid)));
        table.row(say("in suspense", "待查"), yuan(ledger.suspense()));
        return table
                + (ledger.isBalanced()
                        ? say("Nothing is lost: ", "账账相符：") + ledger.entries() + say(" entries balance.\n", " 笔凭证平衡。\n")
                        : say("Money is lost.\n", "账不平。\n"));
    }

    private static Money sum(Ledger ledger, Function<LineBalance, Money> part) {
        return Money.sum(ledger.lines().stream().map(part).toList());
    }

    private static BigDecimal yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2);
    }

    private TextTable projection() {
        TextTable table =
                new TextTable(List.of(say("year", "年度"), say("factor", "系数"), say("yuan", "元"), say("set by", "生效条款")));
        for (ProjectedYear year : report.projection()) {
            table.row(
                    Integer.toString(year.year()),
                    year.factor().toPercent(2, RoundingMode.HALF_UP),
                    yuan(year.amount()),
                    MoneyWords.of(year.binding(), locale));
        }
        return table;
    }

    private TextTable transfers() {
        TextTable table = new TextTable(List.of(say("task", "事项"), say("state", "状态"), say("moves", "变动次数")));
        for (TransferReview transfer : report.transfers()) {
            table.row(
                    transfer.duty().value(),
                    MoneyWords.of(transfer.trail().state(), locale),
                    transfer.trail().moves().size());
        }
        return table;
    }
}
