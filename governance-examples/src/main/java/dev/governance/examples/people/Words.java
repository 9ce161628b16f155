package dev.governance.examples.people;

import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.report.Html;
import dev.governance.json.FindingSentences;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Texts in the language of the reader (双语文本). */
final class Words {

    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    String say(Sentence sentence) {
        return sentence.in(locale);
    }

    /** The sentence of a finding, its places filled. */
    String say(Finding finding) {
        return finding.sentence()
                .orElseGet(() -> FindingSentences.standard().sentence(finding))
                .fill(finding.values())
                .in(locale);
    }

    String severity(Finding finding) {
        return switch (finding.severity()) {
            case NOTE -> say("note", "提示");
            case WARNING -> say("look", "关注");
            case FAULT -> say("fault", "问题");
        };
    }

    /** Whole yuan, the thousands set apart. */
    static String yuan(Money money) {
        return String.format(Locale.ROOT, "%,d", money.fen() / 100);
    }

    static String percent(Ratio ratio) {
        return ratio.toPercent(1, RoundingMode.HALF_UP);
    }

    /** The findings as a table for a terminal. */
    String table(List<Finding> findings) {
        if (findings.isEmpty()) {
            return say("Nothing was found.\n", "未发现问题。\n");
        }
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(severity(finding))
                .append("  ")
                .append(InertText.line(finding.code() + ": " + say(finding)))
                .append('\n'));
        return text.toString();
    }

    /** The findings as a table for a page. */
    void table(List<Finding> findings, Html html) {
        html.element("h2", say("Findings", "发现")).raw("\n");
        if (findings.isEmpty()) {
            html.paragraph(say("Nothing was found.", "未发现问题。"));
            return;
        }
        html.raw("<table class=\"list\"><tbody>\n");
        for (Finding finding : findings) {
            String kind = finding.severity() == Finding.Severity.FAULT ? "refused" : "conditional";
            html.raw("<tr><td class=\"lead\"><span class=\"tag " + kind + "\">")
                    .text(severity(finding))
                    .raw("</span></td><td>")
                    .text(say(finding))
                    .raw("<p class=\"source\">")
                    .text(finding.code())
                    .raw("</p></td></tr>\n");
        }
        html.raw("</tbody></table>\n");
    }
}
