package dev.governance.examples.report;

import dev.governance.basics.Sentence;
import dev.governance.examples.money.ContractReport;
import dev.governance.examples.money.MoneyWords;
import dev.governance.funding.ContractRegister;
import dev.governance.funding.ContractReview;
import dev.governance.funding.Deduction;
import dev.governance.funding.Purchase;
import dev.governance.funding.RenewalAdvice;
import dev.governance.funding.Settlement;
import dev.governance.policy.DecisionRecord;
import dev.governance.policy.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The page of purchases and contracts: verdicts, what payments come to, deductions, what was found. */
public final class ContractPage {

    private ContractPage() {}

    /** Writes the page. */
    public static void write(ContractRegister register, ContractReport report, Locale locale, OutputStream out)
            throws IOException {
        MoneySheet.write(Sentence.of("Purchase of services", "政府购买服务核查"), locale, out, sheet -> {
            sheet.figures(
                    Integer.toString(register.purchases().size()), sheet.say("purchases", "采购项目"),
                    Integer.toString(register.contracts().size()), sheet.say("contracts", "合同"),
                    Integer.toString(register.inspections().size()), sheet.say("inspections", "检查"),
                    Integer.toString(report.findings().size()), sheet.say("findings", "发现问题"));
            purchases(register, report, sheet);
            report.contracts().forEach(contract -> contract(contract, sheet));
            sheet.findings(report.findings(), 0);
            sheet.numbers(report.uses());
        });
    }

    private static void purchases(ContractRegister register, ContractReport report, MoneySheet sheet) {
        sheet.heading("Purchases", "采购项目");
        sheet.table(
                sheet.say("purchase", "项目"),
                sheet.say("title", "名称"),
                "#" + sheet.say("yuan", "金额（元）"),
                sheet.say("method", "方式"),
                sheet.say("verdict", "结论"));
        for (int i = 0; i < register.purchases().size(); i++) {
            Purchase purchase = register.purchases().get(i);
            DecisionRecord decision = report.decisions().get(i);
            boolean admitted = decision.verdict()
                    .filter(one -> one.compareTo(Verdict.ADMIT_ON_CONDITIONS) <= 0)
                    .isPresent();
            sheet.row(
                    "=" + purchase.id(),
                    "=" + purchase.title(),
                    "#" + MoneySheet.yuan(purchase.value()),
                    "=" + MoneyWords.of(purchase.method(), sheet.locale()),
                    (admitted ? "+" : "!") + MoneyWords.of(decision, sheet.locale()));
        }
        sheet.end();
    }

    private static void contract(ContractReview review, MoneySheet sheet) {
        if (review.settlements().isEmpty()) {
            return;
        }
        sheet.html()
                .element("h3", sheet.say("Contract ", "合同 ") + review.contract())
                .raw("\n");
        sheet.table(
                "#" + sheet.say("payment", "期次"),
                sheet.say("levels", "达标情况"),
                "#" + sheet.say("agreed", "约定（元）"),
                sheet.say("deductions", "扣款"),
                "#" + sheet.say("payable", "应付（元）"),
                sheet.say("renewal", "续签建议"));
        for (Settlement settlement : review.settlements()) {
            StringBuilder levels = new StringBuilder();
            settlement
                    .states()
                    .forEach((level, state) -> levels.append(level)
                            .append(' ')
                            .append(MoneyWords.of(state, sheet.locale()))
                            .append("; "));
            StringBuilder deductions = new StringBuilder();
            for (Deduction deduction : settlement.deductions()) {
                deductions
                        .append(deduction.level())
                        .append(' ')
                        .append(MoneySheet.yuan(deduction.amount()))
                        .append(' ')
                        .append(MoneyWords.of(deduction.status(), sheet.locale()))
                        .append("; ");
            }
            sheet.row(
                    "#" + settlement.number(),
                    "=" + levels,
                    "#" + MoneySheet.yuan(settlement.agreed()),
                    "=" + deductions,
                    "#" + MoneySheet.yuan(settlement.payable()),
                    (review.renewal() == RenewalAdvice.RENEW ? "+" : "!")
                            + MoneyWords.of(review.renewal(), sheet.locale()));
        }
        sheet.end();
    }
}
