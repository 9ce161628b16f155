package dev.governance.examples.money;

import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.TextTable;
import dev.governance.funding.ContractRegister;
import dev.governance.funding.ContractReview;
import dev.governance.funding.Purchase;
import dev.governance.funding.Settlement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Purchases and contracts told to a person (购买服务核查结果).
 *
 * @param register what was reviewed
 * @param report what came of it
 * @param locale Chinese or English
 */
public record ContractAccount(ContractRegister register, ContractReport report, Locale locale) {

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    /** Returns tables and a line for each finding. */
    public String whole() {
        return purchases() + "\n" + settlements() + "\n" + FindingLines.of(report.findings(), 0, locale);
    }

    private TextTable purchases() {
        TextTable table = new TextTable(
                List.of(say("purchase", "项目"), say("title", "名称"), say("yuan", "金额（元）"), say("verdict", "结论")));
        for (int i = 0; i < register.purchases().size(); i++) {
            Purchase purchase = register.purchases().get(i);
            table.row(
                    purchase.id().value(),
                    purchase.title(),
                    yuan(purchase.value()),
                    MoneyWords.of(report.decisions().get(i), locale));
        }
        return table;
    }

    private TextTable settlements() {
        TextTable table = new TextTable(List.of(
                say("contract", "合同"),
                say("payment", "期次"),
                say("agreed", "约定（元）"),
                say("deducted", "扣款（元）"),
                say("payable", "应付（元）"),
                say("renewal", "续签建议")));
        for (ContractReview review : report.contracts()) {
            String met = review.met()
                    .map(part -> " " + part.toPercent(0, RoundingMode.HALF_UP))
                    .orElse("");
            for (Settlement settlement : review.settlements()) {
                table.row(
                        review.contract().value(),
                        Integer.toString(settlement.number()),
                        yuan(settlement.agreed()),
                        yuan(settlement.deducted()),
                        yuan(settlement.payable()),
                        MoneyWords.of(review.renewal(), locale) + met);
            }
        }
        return table;
    }

    private static BigDecimal yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2);
    }
}
