package dev.governance.examples.report;

import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.examples.money.BudgetReport;
import dev.governance.examples.money.MoneyWords;
import dev.governance.funding.Budget;
import dev.governance.funding.BudgetLine;
import dev.governance.funding.BudgetLineKind;
import dev.governance.funding.BudgetUnit;
import dev.governance.funding.Ledger;
import dev.governance.funding.LineBalance;
import dev.governance.funding.ProjectedYear;
import dev.governance.funding.TransferReview;
import dev.governance.organization.OrganizationId;
import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The page of a budget: where the money flows, what is planned, what was found. */
public final class BudgetPage {

    private final MoneySheet sheet;
    private final BudgetReport report;

    private BudgetPage(MoneySheet sheet, BudgetReport report) {
        this.sheet = sheet;
        this.report = report;
    }

    /** Writes the page. */
    public static void write(BudgetReport report, Locale locale, OutputStream out) throws IOException {
        MoneySheet.write(
                Sentence.of("Budget " + report.budget().year(), report.budget().year() + "年预算核查"),
                locale,
                out,
                sheet -> new BudgetPage(sheet, report).write());
    }

    private void write() {
        sheet.figures(
                MoneySheet.yuan(report.total(BudgetLineKind.REVENUE)),
                sheet.say("revenue, yuan", "收入（元）"),
                MoneySheet.yuan(report.total(BudgetLineKind.EXPENDITURE)),
                sheet.say("expenditure, yuan", "支出（元）"),
                MoneySheet.yuan(report.total(BudgetLineKind.RESERVE)),
                sheet.say("reserve, yuan", "预备费（元）"),
                Integer.toString(report.findings().size()),
                sheet.say("findings", "发现问题（项）"));
        report.ledger().ifPresent(this::flows);
        sheet.findings(report.findings(), report.further());
        projection();
        allocation();
        transfers();
        sheet.numbers(report.uses());
    }

    private void flows(Ledger ledger) {
        sheet.heading("Where the money flows", "资金流向");
        List<FlowPicture.Stream> streams = streams(ledger);
        sheet.html()
                .raw(FlowPicture.of(
                        sheet.say("received ", "已入库 ") + MoneySheet.yuan(ledger.received()),
                        streams,
                        List.of(
                                sheet.say("available", "可用指标"),
                                sheet.say("committed", "已承诺未付"),
                                sheet.say("paid", "已支付")),
                        sheet.say("flow of money from the treasury to payment", "资金从国库到支付的流向")));
        sheet.table(
                sheet.say("unit", "单位"),
                "#" + sheet.say("available", "可用指标"),
                "#" + sheet.say("committed", "已承诺未付"),
                "#" + sheet.say("paid", "已支付"));
        for (FlowPicture.Stream one : streams) {
            sheet.row(
                    "=" + one.name(),
                    "#" + MoneySheet.yuan(Money.ofFen(one.available() + one.kept())),
                    "#" + MoneySheet.yuan(Money.ofFen(one.committed())),
                    "#" + MoneySheet.yuan(Money.ofFen(one.paid())));
        }
        sheet.end();
        sheet.html()
                .paragraph(
                        ledger.isBalanced()
                                ? sheet.say(
                                        ledger.entries() + " entries; nothing is lost, to the fen.",
                                        ledger.entries() + " 笔凭证，账账相符，分文不差。")
                                : sheet.say("Money is lost.", "账不平。"));
    }

    /** The treasury first, then the units below the level with all that is under them, the largest first. */
    private List<FlowPicture.Stream> streams(Ledger ledger) {
        Map<OrganizationId, long[]> sums = new LinkedHashMap<>();
        for (LineBalance balance : ledger.lines()) {
            BudgetLine line = Objects.requireNonNull(report.budget().linesById().get(balance.line()));
            long[] sum = sums.computeIfAbsent(top(line.unit()), unit -> new long[3]);
            sum[0] += balance.available().fen();
            sum[1] += balance.committed().fen();
            sum[2] += balance.paid().fen();
        }
        List<FlowPicture.Stream> units = new ArrayList<>();
        sums.forEach((unit, sum) -> units.add(new FlowPicture.Stream(
                Objects.requireNonNull(report.budget().unitsById().get(unit)).name(), sum[0], sum[1], sum[2], 0)));
        units.removeIf(unit -> unit.sum() == 0);
        units.sort(Comparator.comparingLong(FlowPicture.Stream::sum).reversed());
        long kept = Money.sum(ledger.treasuries().values()).fen();
        units.add(0, new FlowPicture.Stream(sheet.say("in the treasury", "国库结余"), 0, 0, 0, kept));
        return units;
    }

    private OrganizationId top(OrganizationId id) {
        Budget budget = report.budget();
        BudgetUnit unit = Objects.requireNonNull(budget.unitsById().get(id));
        OrganizationId above = unit.parent().orElse(id);
        boolean below = unit.kind().isBudgetLevel()
                || Objects.requireNonNull(budget.unitsById().get(above)).kind().isBudgetLevel();
        return below ? id : top(above);
    }

    private void projection() {
        if (report.projection().isEmpty()) {
            return;
        }
        sheet.heading("The next years", "滚动测算");
        sheet.table(
                sheet.say("year", "年度"),
                "#" + sheet.say("factor", "系数"),
                "#" + sheet.say("yuan", "金额（元）"),
                sheet.say("set by", "生效条款"));
        for (ProjectedYear year : report.projection()) {
            sheet.row(
                    "=" + year.year(),
                    "#" + year.factor().toPercent(2, RoundingMode.HALF_UP),
                    "#" + MoneySheet.yuan(year.amount()),
                    "=" + MoneyWords.of(year.binding(), sheet.locale()));
        }
        sheet.end();
    }

    private void allocation() {
        if (report.allocation().isEmpty()) {
            return;
        }
        sheet.heading("What each community gets", "对社区的分配");
        sheet.html()
                .raw("<details><summary>")
                .text(MoneySheet.yuan(Money.sum(report.allocation().values()))
                        + sheet.say(" yuan, divided to the fen among ", " 元，分文不差地分配给 ")
                        + report.allocation().size()
                        + sheet.say(" communities", " 个社区"))
                .raw("</summary>\n");
        sheet.table(sheet.say("community", "社区"), "#" + sheet.say("yuan", "金额（元）"));
        report.allocation().forEach((community, part) -> sheet.row("=" + community, "#" + MoneySheet.yuan(part)));
        sheet.end();
        sheet.html().raw("</details>\n");
    }

    private void transfers() {
        if (report.transfers().isEmpty()) {
            return;
        }
        sheet.heading("Money and power follow the task", "权随责走、费随事转");
        sheet.table(sheet.say("task", "事项"), sheet.say("state", "状态"), sheet.say("what happened", "经过"));
        for (TransferReview transfer : report.transfers()) {
            StringBuilder moves = new StringBuilder();
            transfer.trail()
                    .moves()
                    .forEach(move -> moves.append(move.at().toLocalDate())
                            .append(' ')
                            .append(MoneyWords.of(move.event().move(), sheet.locale()))
                            .append("; "));
            boolean fine = transfer.findings().isEmpty();
            sheet.row(
                    "=" + transfer.duty(),
                    (fine ? "+" : "!") + MoneyWords.of(transfer.trail().state(), sheet.locale()),
                    "=" + moves);
        }
        sheet.end();
    }
}
