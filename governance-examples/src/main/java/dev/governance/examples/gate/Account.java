package dev.governance.examples.gate;

import dev.governance.admission.AdmissionCase;
import dev.governance.basics.Sentence;
import dev.governance.json.Echo;
import dev.governance.policy.Decision;
import dev.governance.policy.Obligation;
import dev.governance.policy.PolicyAnalysis;
import dev.governance.policy.Remedies;
import dev.governance.policy.Remedy;
import dev.governance.policy.RuleFinding;
import dev.governance.policy.Verdict;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One decision told to a person (决定说明): the outcome, its reasons with their sources, what is asked, what is missing, and the
 * smallest change that would admit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param gate the gate that was used
 * @param locale Chinese or English
 */
public record Account(Gate gate, Locale locale) {

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    /**
     * Returns a decision in a few lines.
     *
     * @param decided the request and what was decided
     * @return several lines, each ending in a line feed
     */
    public String reasons(Gate.Decided decided) {
        Decision decision = decided.decision();
        StringBuilder text = new StringBuilder();
        text.append(Echo.escape(decided.request().id() + " " + decided.request().title()))
                .append(" → ");
        text.append(Outcome.of(decision).words().in(locale)).append('\n');
        decision.fired().forEach(finding -> finding(finding, text));
        for (Verdict verdict : decision.possible()) {
            for (Obligation obligation : decision.obligations(verdict)) {
                text.append(say("    condition: ", "    条件："))
                        .append(obligation(obligation))
                        .append('\n');
            }
        }
        if (!decision.missing().isEmpty()) {
            text.append(say("    missing: ", "    待补充："))
                    .append(facts(decision.missing()))
                    .append('\n');
        }
        return text.toString();
    }

    private void finding(RuleFinding finding, StringBuilder text) {
        String sentence = finding.finding()
                .sentence()
                .map(said -> filled(said, finding.finding().values()))
                .orElse(finding.rule().value());
        text.append("    ").append(Echo.escape(sentence));
        text.append(finding.finding().citations().stream()
                .map(Object::toString)
                .collect(Collectors.joining("; ", " [", "]"))
                .replace(" []", ""));
        text.append('\n');
    }

    private String obligation(Obligation obligation) {
        return Echo.escape(obligation
                .sentence()
                .map(said -> filled(said, obligation.values()))
                .orElse(obligation.code()));
    }

    /** Fills a sentence as a reader of the language wants it. */
    private String filled(Sentence sentence, Map<String, String> values) {
        Map<String, String> shown = new LinkedHashMap<>(values);
        shown.replaceAll((name, value) -> Terms.shown(value, locale));
        return sentence.fill(shown).in(locale).replaceAll("\\{[A-Za-z]+}", "…");
    }

    private String facts(Iterable<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(text.isEmpty() ? "" : say(", ", "、"))
                    .append(Terms.fact(name).in(locale));
        }
        return text.toString();
    }

    /**
     * Returns the smallest changes that would admit, as far as the department can change something.
     *
     * @param subject the request with all that was known of it
     * @return several lines, each ending in a line feed
     */
    public String remedies(AdmissionCase subject) {
        Remedies remedies = PolicyAnalysis.of(gate.policy()).whatWouldAdmit(subject);
        if (remedies.remedies().isEmpty()) {
            return say("No change that the department can make would admit it.\n", "申请部门无论怎样调整，都不能使其准入。\n");
        }
        StringBuilder text = new StringBuilder(say("What would admit it:\n", "怎样才能准入：\n"));
        for (Remedy remedy : remedies.remedies()) {
            text.append("    ")
                    .append(remedy.changes().isEmpty() ? say("nothing has to change", "无须调整") : changes(remedy))
                    .append(" → ")
                    .append(remedy.possible().stream()
                            .map(verdict -> Terms.of(verdict).in(locale))
                            .collect(Collectors.joining(say(" or ", "或"))))
                    .append('\n');
        }
        return text.toString();
    }

    private String changes(Remedy remedy) {
        return remedy.changes().stream()
                .map(change -> Terms.fact(change.attribute()).in(locale) + " "
                        + Echo.escape(Terms.shown(change.from(), locale)) + " → "
                        + Echo.escape(Terms.shown(change.to(), locale)))
                .collect(Collectors.joining(say("; ", "；")));
    }
}
