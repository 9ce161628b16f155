package dev.governance.examples.gate;

import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.TextTable;
import java.util.List;
import java.util.Locale;

/**
 * What a person wants to know after a run (运行摘要), as text: how many of each outcome, hours and money kept out, and the rules
 * that fired most.
 *
 * <p>Stateless and thread-safe.
 */
public final class Summary {

    private static final int RULES = 8;

    private final Tally tally;
    private final Gate gate;
    private final Locale locale;

    private Summary(Tally tally, Gate gate, Locale locale) {
        this.tally = tally;
        this.gate = gate;
        this.locale = locale;
    }

    /**
     * Returns the summary.
     *
     * @param tally what was counted
     * @param gate the gate that was used
     * @param locale Chinese or English
     * @return several lines, each ending in a line feed
     */
    public static String print(Tally tally, Gate gate, Locale locale) {
        Summary summary = new Summary(tally, gate, locale);
        return summary.outcomes() + summary.keptOut() + summary.rules();
    }

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    private String outcomes() {
        TextTable table = new TextTable(List.of(
                say("verdict", "结论"), say("requests", "件数"), say("hours a year", "年工时"), say("cost, yuan", "年成本（元）")));
        for (Outcome outcome : Outcome.values()) {
            Tally.Sum sum = tally.of(outcome);
            if (sum.requests() > 0) {
                table.row(outcome.words().in(locale), sum.requests(), sum.hours(), yuan(sum.due()));
            }
        }
        if (tally.failed() > 0) {
            table.row(say("the policy failed", "政策执行失败"), tally.failed(), "", "");
        }
        table.row(say("all", "合计"), tally.requests(), "", "");
        return table.toString();
    }

    private String keptOut() {
        Tally.Sum refused = tally.of(Outcome.REFUSED);
        Tally.Sum conditional = tally.of(Outcome.CONDITIONAL);
        String text =
                say("\nKept out of communities: ", "\n拦截：") + grouped(refused.hours()) + say(" hours a year", " 工时/年");
        if (tally.knowsMoney()) {
            text += say(", work worth ", "，折合 ")
                    + grouped(refused.due().fen() / 100)
                    + say(" yuan a year", " 元/年")
                    + say(";\nto be paid by departments before they start: ", "；\n附条件事项须由部门补足：")
                    + grouped(conditional.uncovered().fen() / 100)
                    + say(" yuan a year", " 元/年");
        }
        return text + say(".\n", "。\n");
    }

    private String rules() {
        TextTable table = TextTable.withoutHeader(3);
        tally.firings().stream()
                .limit(RULES)
                .forEach(firing -> table.row(
                        firing.rule().value(),
                        gate.policy().rules().get(firing.rule()) == null ? "" : ruleTitle(firing),
                        firing.times()));
        return say("\nRules that fired most:\n", "\n触发最多的规则：\n") + table;
    }

    private String ruleTitle(Tally.Firing firing) {
        return Titles.of(firing.rule()).in(locale);
    }

    private Object yuan(Money money) {
        return tally.knowsMoney() ? money.fen() / 100 : "";
    }

    /**
     * Returns a number with its thousands set apart, the same in every locale.
     *
     * @param number the number
     * @return such as {@code 12,345}
     */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
