package dev.governance.policy;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What an analysis found in a policy (策略分析发现): which rules it is about, and facts that show it.
 *
 * <p>A witness was confirmed by the evaluator before it was told. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAnalysisFinding.class)
@JsonDeserialize(as = ImmutableAnalysisFinding.class)
@JsonPropertyOrder({"kind", "rules", "verdicts", "witness", "part", "asked", "doubt"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class AnalysisFinding implements Serializable {

    AnalysisFinding() {}

    /** What was found; the constants stand in the order in which a review tells them. */
    public enum Kind {
        /** No facts satisfy the rule's condition and those that it stands under: it could be left out. */
        NEVER_APPLIES(
                Finding.Severity.FAULT,
                "{rule} never applies: no facts satisfy its condition.",
                "规则{rule}永不适用:没有任何事实能满足其条件。"),
        /** The rule could apply, but another speaks before it wherever it does. The witness shows where it would apply. */
        NEVER_ASKED(
                Finding.Severity.FAULT,
                "{rule} is never asked where it applies: another policy always speaks before it.",
                "规则{rule}在其适用之处从不被询问:总有其他规则先行裁定。"),
        /** The rule fires, but the verdict is the same without it everywhere. The witness shows where it fires. */
        HIDDEN(
                Finding.Severity.WARNING,
                "{rule} never changes the verdict: without it every case is decided alike.",
                "规则{rule}从不改变裁定:没有它,每一案的裁定都相同。"),
        /** The rule's condition is no test: all facts satisfy it. */
        ALWAYS_APPLIES(
                Finding.Severity.WARNING,
                "{rule} applies to all facts: its condition tests nothing.",
                "规则{rule}适用于一切事实:其条件不起作用。"),
        /** Two rules argue for one verdict on exactly the same facts. The witness shows where both apply. */
        DUPLICATE(
                Finding.Severity.WARNING,
                "{rule} and {other} argue for {verdict} on exactly the same facts.",
                "规则{rule}与{other}在完全相同的事实上主张同一裁定({verdict})。"),
        /** Wherever the first rule applies, the second does too. The witness shows where both apply. */
        IMPLIES(Finding.Severity.NOTE, "Wherever {rule} applies, {other} applies too.", "凡规则{rule}适用之处,规则{other}也适用。"),
        /** Two rules fire together that argue for different verdicts. The witness shows where. */
        CONFLICT(
                Finding.Severity.NOTE,
                "{rule} argues for {verdict} and {other} for {otherVerdict} on the same facts.",
                "在同一事实上,规则{rule}主张{verdict},规则{other}主张{otherVerdict}。"),
        /** Two rules fire together of which one alone may speak. The witness shows where. */
        CLASH(
                Finding.Severity.WARNING,
                "{rule} and {other} fire together, but only one of them may speak.",
                "规则{rule}与{other}同时适用,但二者只能有其一作出裁定。"),
        /** No rule fires. The witness shows where, the verdict what the policy says there. */
        GAP(
                Finding.Severity.WARNING,
                "There are facts that no rule covers; the policy then says {verdict}.",
                "存在无规则适用的事实;此时裁定为{verdict}。"),
        /** A part that the analysis could not see into. */
        NOT_SEEN(Finding.Severity.NOTE, "The analysis could not see inside {part}.", "分析无法看到{part}的内部。"),
        /** A question that has no answer, and why. */
        NOT_KNOWN(
                Finding.Severity.NOTE,
                "Whether there is {asked} of {rules} is not known: {doubt}.",
                "无法判明规则{rules}是否存在{asked}:{doubt}。");

        private final Finding.Severity severity;
        private final String en;
        private final String zh;

        Kind(Finding.Severity severity, String en, String zh) {
            this.severity = severity;
            this.en = en;
            this.zh = zh;
        }

        /**
         * Returns the stable code of the finding, such as {@code policy.never-applies}.
         *
         * @return the code
         */
        public String code() {
            return "policy." + words();
        }

        private String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Returns what was found.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns the rules that it is about, the one that the sentence names first in the first place.
     *
     * @return ids of rules; none for a gap
     */
    public abstract ImmutableList<RuleId> rules();

    /**
     * Returns the verdicts that the rules argue for, in their order; of a gap, what the policy says.
     *
     * @return verdicts
     */
    public abstract ImmutableList<Verdict> verdicts();

    /**
     * Returns facts that show it.
     *
     * @return values by the attribute's name, as they print; none where something was proved not to be
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> witness();

    /**
     * Returns the part that could not be seen into.
     *
     * @return the name of a predicate or of a policy; absent for other kinds
     */
    public abstract Optional<String> part();

    /**
     * Returns what was asked without an answer.
     *
     * @return a kind; absent where there was an answer
     */
    public abstract Optional<Kind> asked();

    /**
     * Returns why there was no answer.
     *
     * @return the doubt; absent where there was an answer
     */
    public abstract Optional<Doubt> doubt();

    static Builder builder(Kind kind) {
        Builder builder = new Builder();
        builder.kind(kind);
        return builder;
    }

    /**
     * Returns the finding in words.
     *
     * @return the sentence, filled
     */
    public Sentence sentence() {
        return Sentence.of(kind().en, kind().zh).fill(values());
    }

    /**
     * Returns the same as a finding of the library, with its code, severity, sentence and values.
     *
     * @return the finding
     */
    public Finding toFinding() {
        Finding.Builder finding = Finding.builder(kind().code());
        finding.severity(kind().severity).sentence(sentence()).values(values());
        return finding.build();
    }

    private ImmutableMap<String, String> values() {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        String[] rule = {"rule", "other"};
        String[] verdict = {"verdict", "otherVerdict"};
        for (int i = 0; i < 2; i++) {
            if (i < rules().size()) {
                values.put(rule[i], rules().get(i).toString());
            }
            if (i < verdicts().size()) {
                values.put(verdict[i], verdicts().get(i).toString());
            }
        }
        values.put(
                "rules",
                rules().isEmpty() ? "-" : rules().stream().map(RuleId::value).collect(Collectors.joining(", ")));
        part().ifPresent(part -> values.put("part", part));
        asked().ifPresent(asked -> values.put("asked", asked.words()));
        doubt().ifPresent(doubt -> values.put("doubt", doubt.toString()));
        if (!witness().isEmpty()) {
            values.put(
                    "witness",
                    witness().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(", ")));
        }
        return values.buildOrThrow();
    }

    @Value.Check
    void check() {
        checkState(
                (kind() == Kind.NOT_KNOWN) == doubt().isPresent() && doubt().isPresent() == asked().isPresent(),
                "%s: what was asked and the doubt belong to what is not known",
                kind());
        checkState((kind() == Kind.NOT_SEEN) == part().isPresent(), "%s: only what was not seen is a part", kind());
    }

    /** Builds an {@link AnalysisFinding}. */
    static final class Builder extends ImmutableAnalysisFinding.Builder {
        Builder() {}
    }

    /** Returns the kind and the rules: nothing of the facts. */
    @Override
    public final String toString() {
        return kind().code() + " " + rules();
    }
}
