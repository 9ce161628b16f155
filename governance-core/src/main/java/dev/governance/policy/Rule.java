package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The smallest policy (规则): it argues for one verdict where a condition holds, and is silent elsewhere.
 *
 * <p>A rule says where it comes from and what it means, in English and in Chinese; its finding tells the values that its
 * condition read, and the terms that it is asked to tell. Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public final class Rule<T> extends PolicyTree<T> {

    private final RuleId id;
    private final Verdict verdict;
    private final Condition<T> condition;
    private final Wording<T> wording;

    /** What every finding of the rule says; the values are added to it. */
    private final Finding unfilled;

    /** What a rule says beside its verdict; what may be absent is null here, since an optional cannot be serialised. */
    private record Wording<T>(
            @Nullable String code,
            @Nullable Sentence sentence,
            ImmutableList<Citation> citations,
            ImmutableMap<String, Linear<T, ?>> told,
            ImmutableList<Demand<T>> demands)
            implements Serializable {}

    private Rule(RuleId id, Verdict verdict, Condition<T> condition, Wording<T> wording) {
        this.id = id;
        this.verdict = verdict;
        this.condition = condition;
        this.wording = wording;
        this.unfilled = Finding.builder(code())
                .sentence(sentence())
                .citations(wording.citations)
                .build();
    }

    /**
     * Returns a rule.
     *
     * @param id the rule's id, such as {@code R04}
     * @param verdict the verdict that it argues for; it speaks, or the rule would say nothing
     * @param condition where it does
     * @param <T> the subject
     * @return the rule, without sentence and citations
     */
    public static <T> Rule<T> of(String id, Verdict verdict, Condition<T> condition) {
        checkArgument(verdict.speaks(), "rule %s argues for a verdict, but %s is silence", id, verdict);
        return new Rule<>(
                RuleId.of(id),
                verdict,
                requireNonNull(condition, "condition"),
                new Wording<>(null, null, ImmutableList.of(), ImmutableMap.of(), ImmutableList.of()));
    }

    /**
     * Returns the rule with a code for its findings other than its id in lower case.
     *
     * @param code lower-case words joined by dots and hyphens
     * @return a copy
     */
    public Rule<T> coded(String code) {
        Finding.builder(code).build(); // refuses a code that no finding could have
        String other = code.equals(id.code()) ? null : code;
        return with(new Wording<>(other, wording.sentence, wording.citations, wording.told, wording.demands));
    }

    /**
     * Returns the rule with a sentence.
     *
     * @param sentence what it means, with places for values
     * @return a copy
     */
    public Rule<T> saying(Sentence sentence) {
        return with(new Wording<>(wording.code, sentence, wording.citations, wording.told, wording.demands));
    }

    /**
     * Returns the rule with a sentence.
     *
     * @param en what it means, in English
     * @param zh what it means, in Chinese
     * @return a copy
     */
    public Rule<T> saying(String en, String zh) {
        return saying(Sentence.of(en, zh));
    }

    /**
     * Returns the rule with one or more sources more.
     *
     * @param citations where the rule comes from
     * @return a copy
     */
    public Rule<T> citing(Citation... citations) {
        ImmutableList<Citation> all = ImmutableList.<Citation>builder()
                .addAll(wording.citations)
                .add(citations)
                .build();
        return with(new Wording<>(wording.code, wording.sentence, all, wording.told, wording.demands));
    }

    /**
     * Returns the rule with a term that its finding tells.
     *
     * @param name the name of the value, and of the place in the sentence
     * @param term the term
     * @return a copy
     */
    public Rule<T> telling(String name, Term<T, ?> term) {
        ImmutableMap<String, Linear<T, ?>> told = ImmutableMap.<String, Linear<T, ?>>builder()
                .putAll(wording.told)
                .put(name, term.linear())
                .buildOrThrow();
        return with(new Wording<>(wording.code, wording.sentence, wording.citations, told, wording.demands));
    }

    /**
     * Returns the rule with an obligation that comes with its verdict.
     *
     * @param demand the obligation
     * @return a copy
     */
    public Rule<T> demanding(Demand<T> demand) {
        ImmutableList<Demand<T>> demands = ImmutableList.<Demand<T>>builder()
                .addAll(wording.demands)
                .add(demand)
                .build();
        return with(new Wording<>(wording.code, wording.sentence, wording.citations, wording.told, demands));
    }

    /** Returns the rule under another condition. */
    Rule<T> where(Condition<T> other) {
        return new Rule<>(id, verdict, other, wording);
    }

    private Rule<T> with(Wording<T> other) {
        return new Rule<>(id, verdict, condition, other);
    }

    /**
     * Returns the rule's id.
     *
     * @return the id
     */
    public RuleId id() {
        return id;
    }

    /**
     * Returns the verdict that the rule argues for.
     *
     * @return a verdict that speaks
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns where the rule argues for its verdict.
     *
     * @return the condition
     */
    @Override
    public Condition<T> condition() {
        return condition;
    }

    /**
     * Returns the stable code of the rule's findings.
     *
     * @return the code
     */
    public String code() {
        return wording.code == null ? id.code() : wording.code;
    }

    /**
     * Returns what the rule means.
     *
     * @return the sentence, places unfilled
     */
    public Optional<Sentence> sentence() {
        return Optional.ofNullable(wording.sentence);
    }

    /**
     * Returns where the rule comes from.
     *
     * @return the citations
     */
    public ImmutableList<Citation> citations() {
        return wording.citations;
    }

    /**
     * Returns the terms that the rule's findings tell.
     *
     * @return the terms by name
     */
    public ImmutableMap<String, Linear<T, ?>> told() {
        return wording.told;
    }

    /**
     * Returns the obligations that come with the verdict.
     *
     * @return the demands
     */
    public ImmutableList<Demand<T>> demands() {
        return wording.demands;
    }

    @Override
    ImmutableList<PolicyTree<T>> parts() {
        return ImmutableList.of();
    }

    @Override
    void collect(java.util.Set<Attribute<T, ?>> reads) {
        reads.addAll(condition.reads());
        wording.told.values().forEach(term -> reads.addAll(term.factors().keySet()));
        wording.demands.forEach(demand -> demand.values()
                .values()
                .forEach(term -> reads.addAll(term.factors().keySet())));
    }

    @Override
    PlainDecision over(Row<T> row) {
        return switch (condition.truth(row)) {
            case TRUE -> fired(row);
            case FALSE -> PlainDecision.ABSTENTION;
            case UNKNOWN -> fired(row).perhaps(row.missing(condition));
        };
    }

    private PlainDecision fired(Row<T> row) {
        Map<Verdict, ImmutableSortedSet<Obligation>> possible = new EnumMap<>(Verdict.class);
        possible.put(
                verdict,
                wording.demands.stream()
                        .map(demand -> demand.over(row))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder())));
        return new PlainDecision(
                possible, ImmutableSortedSet.of(finding(row)), ImmutableSortedSet.of(), ImmutableSortedSet.of());
    }

    /** Returns the finding with the values that are known. */
    RuleFinding finding(Row<T> row) {
        return finding(row, null);
    }

    /** Returns the finding with the values that are known, as one of a policy. */
    RuleFinding finding(Row<T> row, @Nullable PolicyReference policy) {
        return ImmutableRuleFinding.builder()
                .rule(id)
                .verdict(verdict)
                .policy(Optional.ofNullable(policy))
                .finding(unfilled.withValues(values(row)))
                .build();
    }

    /** The values that the condition read, then the terms that are told; a term may stand for a value of its name. */
    private ImmutableMap<String, String> values(Row<T> row) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (Attribute<T, ?> attribute : condition.reads()) {
            row.text(attribute).ifPresent(text -> values.put(attribute.name(), text));
        }
        for (Map.Entry<String, Linear<T, ?>> told : wording.told.entrySet()) {
            Linear<T, ?> term = told.getValue();
            term.over(row)
                    .ifPresent(
                            number -> values.put(told.getKey(), term.measure().text(number)));
        }
        return values.buildKeepingLast();
    }

    @Override
    Step<T> compile(PolicyCompiler<T> compiler) {
        return compiler.rule(this);
    }

    @Override
    Explanation explain(Row<T> row) {
        return Explanation.rule(this, over(row), finding(row).finding(), Explanation.of(condition, row));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule<?> that
                && id.equals(that.id)
                && verdict == that.verdict
                && condition.equals(that.condition)
                && wording.equals(that.wording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, verdict, condition, wording);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id.value();
    }
}
