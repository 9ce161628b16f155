package dev.governance.examples.report;

import dev.governance.basics.Sentence;
import dev.governance.examples.money.FindingLines;
import dev.governance.examples.money.ReliefAccount;
import dev.governance.examples.money.ReliefReport;
import dev.governance.funding.ReliefLine;
import dev.governance.funding.ReliefStatement;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The page of statements of relief: for each claimant every step, with its source or with what speaks against it. */
public final class ReliefPage {

    private ReliefPage() {}

    /** Writes the page. */
    public static void write(ReliefReport report, Locale locale, OutputStream out) throws IOException {
        MoneySheet.write(Sentence.of("Statements of tax relief", "税收优惠计算书"), locale, out, sheet -> {
            sheet.html()
                    .raw("<p class=\"notice\">")
                    .text(sheet.say("No assessment: the tax authority decides.", "本表不是税务核定，由税务机关决定。"));
            sheet.html().raw("</p>\n");
            report.statements().forEach(statement -> statement(statement, sheet));
        });
    }

    private static void statement(ReliefStatement statement, MoneySheet sheet) {
        sheet.html().element("h3", statement.claimant().value()).raw("\n<p>");
        sheet.html().text(sheet.say("Taxed profit ", "应纳税所得额 ") + MoneySheet.yuan(statement.taxedProfit()));
        sheet.html()
                .text(sheet.say(" yuan, income tax ", " 元，企业所得税 ")
                        + statement.incomeTax().map(MoneySheet::yuan).orElse("–")
                        + sheet.say(" yuan.", " 元。"));
        sheet.html().raw("</p>\n");
        if (statement.lines().isEmpty()) {
            return;
        }
        sheet.table(
                sheet.say("step", "步骤"),
                "#" + sheet.say("before", "之前（元）"),
                "#" + sheet.say("after", "之后（元）"),
                sheet.say("relief", "优惠"),
                sheet.say("source, or what speaks against it", "依据或不能享受的原因"));
        for (ReliefLine line : statement.lines()) {
            StringBuilder why = new StringBuilder(ReliefAccount.sources(line));
            line.why()
                    .forEach(finding -> why.append(FindingLines.sentence(finding, sheet.locale()))
                            .append(' '));
            sheet.row(
                    "=" + ReliefAccount.step(line, sheet.locale()),
                    "#" + MoneySheet.yuan(line.before()),
                    "#" + MoneySheet.yuan(line.after()),
                    line.granted() ? "+" + MoneySheet.yuan(line.saved()) : "!" + sheet.say("none", "不享受"),
                    "=" + why);
        }
        sheet.end();
    }
}
