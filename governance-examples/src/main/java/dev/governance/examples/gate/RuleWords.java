package dev.governance.examples.gate;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.policy.Rule;
import dev.governance.policy.RuleFinding;
import dev.governance.policy.RuleId;
import dev.governance.policy.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a rule says on every line, rendered once. */
final class RuleWords {

    private final byte[] head;
    private final Template sentence;
    private final byte[] citations;

    RuleWords(Rule<?> rule, Locale locale) {
        this(
                rule.id(),
                rule.verdict(),
                rule.code(),
                rule.sentence().map(s -> s.in(locale)).orElse(rule.code()),
                rule.citations());
    }

    RuleWords(RuleFinding found, Locale locale) {
        this(found.rule(), found.verdict(), found.finding(), locale);
    }

    private RuleWords(RuleId rule, Verdict verdict, Finding finding, Locale locale) {
        this(
                rule,
                verdict,
                finding.code(),
                finding.sentence().map(s -> s.in(locale)).orElse(finding.code()),
                finding.citations());
    }

    private RuleWords(RuleId rule, Verdict verdict, String code, String sentence, List<Citation> citations) {
        this.head = new JsonBytes()
                .ascii("{\"rule\":")
                .quoted(rule.value())
                .ascii(",\"verdict\":\"")
                .ascii(verdict.name())
                .ascii("\",\"code\":")
                .quoted(code)
                .ascii(",\"sentence\":\"")
                .copy();
        this.sentence = new Template(sentence);
        this.citations = citations(citations);
    }

    private static byte[] citations(List<Citation> citations) {
        JsonBytes json = new JsonBytes().ascii(",\"citations\":[");
        String comma = "";
        for (Citation citation : citations) {
            json.ascii(comma).ascii("{\"document\":").quoted(citation.document());
            citation.article().ifPresent(a -> json.ascii(",\"article\":").quoted(a));
            citation.version().ifPresent(v -> json.ascii(",\"version\":").quoted(v.toString()));
            citation.url().ifPresent(u -> json.ascii(",\"url\":").quoted(u));
            json.sign('}');
            comma = ",";
        }
        return json.ascii("]}").copy();
    }

    void write(JsonBytes out, ImmutableMap<String, String> values, UnaryOperator<String> shown) {
        out.raw(head);
        sentence.write(out, values, shown);
        out.sign('"');
        values(out, values);
        out.raw(citations);
    }

    static void values(JsonBytes out, ImmutableMap<String, String> values) {
        out.ascii(",\"values\":{");
        String comma = "";
        for (Map.Entry<String, String> value : values.entrySet()) {
            out.ascii(comma).quoted(value.getKey()).sign(':').quoted(value.getValue());
            comma = ",";
        }
        out.sign('}');
    }
}
