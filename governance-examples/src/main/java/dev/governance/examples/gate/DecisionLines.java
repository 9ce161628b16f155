package dev.governance.examples.gate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.NormUse;
import dev.governance.policy.Decision;
import dev.governance.policy.Obligation;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.PolicyFailure;
import dev.governance.policy.RuleFinding;
import dev.governance.policy.RuleId;
import dev.governance.policy.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Writes decisions as JSON lines (准入决定行): {@code id}, {@code possible}, {@code findings} (rule, verdict, code, sentence,
 * values, citations), {@code open}, {@code obligations}, {@code missing}, {@code policy}, {@code parameters} and, where
 * these may not be all numbers, {@code parametersNote}.
 *
 * <p>What is the same on every line is rendered once. Not thread-safe.
 *
 * @param <T> the subjects
 */
public final class DecisionLines<T> {

    private final PolicyDocument<T> policy;
    private final OutputStream out;
    private final UnaryOperator<String> shown;
    private final Locale locale;
    private final JsonBytes line = new JsonBytes();
    private final ImmutableMap<RuleId, RuleWords> rules;
    private final Map<String, Template> demands = new HashMap<>();
    private final ImmutableSet<RuleId> demanding;
    private final byte[] tail;

    /**
     * Makes a writer.
     *
     * @param policy the policy that decides
     * @param parameters the numbers that it used
     * @param locale Chinese or English
     * @param out where the lines go; it is not closed
     */
    public DecisionLines(PolicyDocument<T> policy, Parameters parameters, Locale locale, OutputStream out) {
        this.policy = policy;
        this.out = out;
        this.locale = locale;
        this.shown = value -> Terms.shown(value, locale);
        this.rules = policy.rules().values().stream()
                .collect(ImmutableMap.toImmutableMap(rule -> rule.id(), rule -> new RuleWords(rule, locale)));
        this.demanding = policy.rules().values().stream()
                .filter(rule -> !rule.demands().isEmpty())
                .map(rule -> rule.id())
                .collect(ImmutableSet.toImmutableSet());
        this.tail = tail(policy, parameters, locale);
    }

    private static byte[] tail(PolicyDocument<?> policy, Parameters parameters, Locale locale) {
        JsonBytes tail = new JsonBytes();
        tail.ascii(",\"policy\":{\"id\":").quoted(policy.id());
        tail.ascii(",\"version\":").quoted(policy.version());
        tail.ascii(",\"digest\":").quoted(policy.digest()).ascii("},\"parameters\":[");
        String comma = "";
        for (NormUse use : parameters.uses()) {
            tail.ascii(comma).ascii("{\"id\":").quoted(use.id().name());
            tail.ascii(",\"value\":").quoted(use.value());
            tail.ascii(",\"profile\":").quoted(use.profile().toString());
            tail.ascii(",\"evidence\":").quoted(use.evidence().name()).sign('}');
            comma = ",";
        }
        tail.sign(']');
        parameters.note().ifPresent(note -> tail.ascii(",\"parametersNote\":").quoted(note.in(locale)));
        return tail.ascii("}\n").copy();
    }

    /**
     * Writes a decision.
     *
     * @param subject who or what was decided about
     * @param decision the decision
     * @throws IOException if the stream fails
     */
    public void write(T subject, Decision decision) throws IOException {
        line.ascii("{\"id\":").quoted(policy.vocabulary().idOf(subject));
        line.ascii(",\"possible\":[");
        String comma = "\"";
        for (Verdict verdict : decision.possible()) {
            line.ascii(comma).ascii(verdict.name()).sign('"');
            comma = ",\"";
        }
        line.sign(']');
        ImmutableSortedSet<RuleFinding> fired = decision.fired();
        ImmutableSortedSet<RuleFinding> open = decision.open();
        findings(",\"findings\":[", fired);
        findings(",\"open\":[", open);
        line.ascii(",\"obligations\":[");
        if (demands(fired) || demands(open)) {
            obligations(decision);
        }
        line.sign(']');
        line.ascii(",\"missing\":[");
        comma = "";
        if (!open.isEmpty()) {
            for (String fact : decision.missing()) {
                line.ascii(comma).quoted(fact);
                comma = ",";
            }
        }
        line.sign(']').raw(tail).writeTo(out);
    }

    /**
     * Writes that the policy failed on a subject: an entry of its own form, with {@code failed} in place of a decision.
     *
     * @param id the subject's id
     * @param failure what failed
     * @throws IOException if the stream fails
     */
    public void write(String id, PolicyFailure failure) throws IOException {
        line.ascii("{\"id\":").quoted(id);
        line.ascii(",\"failed\":").quoted(String.valueOf(failure.getMessage())).raw(tail);
        line.writeTo(out);
    }

    private void findings(String name, ImmutableSortedSet<RuleFinding> findings) {
        line.ascii(name);
        String comma = "";
        for (RuleFinding finding : findings) {
            line.ascii(comma);
            RuleWords words = rules.get(finding.rule());
            if (words == null) {
                words = new RuleWords(finding, locale);
            }
            words.write(line, finding.finding().values(), shown);
            comma = ",";
        }
        line.sign(']');
    }

    /** Obligations are dear to ask for, and only rules of the document that demand something bring any. */
    private boolean demands(ImmutableSortedSet<RuleFinding> findings) {
        for (RuleFinding finding : findings) {
            if (demanding.contains(finding.rule()) || !rules.containsKey(finding.rule())) {
                return true;
            }
        }
        return false;
    }

    private void obligations(Decision decision) {
        String comma = "";
        for (Verdict verdict : decision.possible()) {
            for (Obligation obligation : decision.obligations(verdict)) {
                line.ascii(comma).ascii("{\"verdict\":\"").ascii(verdict.name());
                line.ascii("\",\"code\":").quoted(obligation.code());
                obligation.sentence().ifPresent(sentence -> {
                    line.ascii(",\"sentence\":\"");
                    demands.computeIfAbsent(sentence.in(locale), Template::new).write(line, obligation.values(), shown);
                    line.sign('"');
                });
                RuleWords.values(line, obligation.values());
                line.sign('}');
                comma = ",";
            }
        }
    }
}
