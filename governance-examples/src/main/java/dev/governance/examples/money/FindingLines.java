package dev.governance.examples.money;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Findings told to people (发现): how many of each kind, and a line for each. */
public final class FindingLines {

    private FindingLines() {}

    /** Returns the findings with their sentences, for programs. */
    public static ImmutableList<Finding> told(List<Finding> findings) {
        return findings.stream().map(EdgeFaults.sentences()::withSentence).collect(ImmutableList.toImmutableList());
    }

    /** Returns what a finding says, filled, in the language of the reader; not yet inert. */
    public static String sentence(Finding finding, Locale locale) {
        return EdgeFaults.sentences().sentence(finding).fill(finding.values()).in(locale);
    }

    /** Returns what a severity is called. */
    public static String severity(Finding.Severity severity, Locale locale) {
        return switch (severity) {
            case NOTE -> Sentence.of("note", "提示").in(locale);
            case WARNING -> Sentence.of("warning", "注意").in(locale);
            case FAULT -> Sentence.of("fault", "问题").in(locale);
        };
    }

    /** Returns a table of kinds and a line for each finding; nothing where there are none. */
    public static String of(List<Finding> findings, long further, Locale locale) {
        if (findings.isEmpty()) {
            return Sentence.of("No findings.\n", "未发现问题。\n").in(locale);
        }
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        TextTable table = new TextTable(List.of(
                Sentence.of("finding", "发现").in(locale),
                Sentence.of("times", "次数").in(locale)));
        counts.forEach(table::row);
        StringBuilder text = new StringBuilder(table.toString()).append('\n');
        for (Finding finding : findings) {
            text.append(severity(finding.severity(), locale))
                    .append("  ")
                    .append(InertText.line(
                            finding.subject().map(subject -> subject + "  ").orElse("") + sentence(finding, locale)))
                    .append('\n');
        }
        if (further > 0) {
            text.append(Sentence.of("and " + further + " more\n", "另有 " + further + " 项\n")
                    .in(locale));
        }
        return text.toString();
    }
}
