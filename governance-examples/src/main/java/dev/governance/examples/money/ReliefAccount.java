package dev.governance.examples.money;

import dev.governance.basics.Citation;
import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.TextTable;
import dev.governance.funding.ReliefLine;
import dev.governance.funding.ReliefStatement;
import dev.governance.funding.ReliefStep;
import dev.governance.funding.ReliefTax;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Statements of relief told to a person (税收优惠计算书).
 *
 * @param report the statements
 * @param locale Chinese or English
 */
public record ReliefAccount(ReliefReport report, Locale locale) {

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    /** Returns a table for each claimant, and why where nothing is given. */
    public String whole() {
        StringBuilder text =
                new StringBuilder(say("No assessment: the tax authority decides.\n", "本表不是税务核定，由税务机关决定。\n"));
        report.statements().forEach(statement -> text.append('\n').append(one(statement)));
        return text.toString();
    }

    private String one(ReliefStatement statement) {
        TextTable table = new TextTable(List.of(
                say("step", "步骤"),
                say("before", "之前（元）"),
                say("after", "之后（元）"),
                say("relief", "优惠"),
                say("by", "依据")));
        for (ReliefLine line : statement.lines()) {
            table.row(
                    step(line, locale),
                    yuan(line.before()),
                    yuan(line.after()),
                    line.granted() ? say("given", "享受") : say("none", "不享受"),
                    sources(line));
        }
        String reasons = statement.lines().stream()
                .flatMap(line -> line.why().stream()
                        .map(finding -> "  " + step(line, locale) + say(": ", "：")
                                + InertText.line(FindingLines.sentence(finding, locale)) + "\n"))
                .collect(Collectors.joining());
        return InertText.line(statement.claimant().value())
                + say(": taxed profit ", "：应纳税所得额 ")
                + statement.taxedProfit()
                + say(" yuan, income tax ", " 元，企业所得税 ")
                + statement.incomeTax().map(Money::toString).orElse(say("not known", "未知"))
                + say(" yuan.\n", " 元。\n")
                + table
                + reasons;
    }

    /** Returns what a step is called. */
    public static String step(ReliefLine line, Locale locale) {
        return line.step() == ReliefStep.EXEMPTION
                ? tax(line.tax()).in(locale)
                : step(line.step()).in(locale);
    }

    private static Sentence step(ReliefStep step) {
        return switch (step) {
            case EXEMPTION -> Sentence.of("not levied", "减免");
            case NON_PROFIT_INCOME -> Sentence.of("non-profit income", "非营利收入免税");
            case REDUCED_INCOME -> Sentence.of("income counted in part", "减计收入");
            case DISABLED_WAGES -> Sentence.of("wages of disabled employees", "残疾职工工资加计扣除");
            case SMALL_FIRM_RATE -> Sentence.of("rate for small firms", "小型微利企业税率");
        };
    }

    private static Sentence tax(ReliefTax tax) {
        return switch (tax) {
            case VALUE_ADDED -> Sentence.of("value added tax", "增值税");
            case INCOME -> Sentence.of("income tax", "企业所得税");
            case DEED -> Sentence.of("deed tax", "契税");
            case PROPERTY -> Sentence.of("property tax", "房产税");
            case LAND_USE -> Sentence.of("land use tax", "城镇土地使用税");
            case FEES -> Sentence.of("fees", "行政事业性收费");
        };
    }

    /** Returns where the numbers of a line come from. */
    public static String sources(ReliefLine line) {
        return line.uses().stream()
                .flatMap(use -> use.citations().stream())
                .map(Citation::toString)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static BigDecimal yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2);
    }
}
