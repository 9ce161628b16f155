package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** The id under which findings name the rule. */
    private final RuleId id;

    /** What it argues for. */
    private final Verdict verdict;

    /** Where it does. */
    private final Condition<T> condition;

    /** What it says, and what it demands. */
    private final Wording<T> wording;

    /** What every finding of the rule says; the values are added to it. */
    private final Finding unfilled;

    private Rule(RuleId id, Verdict verdict, Condition<T> condition, Wording<T> wording) {
        this.id = id;
        this.verdict = verdict;
        this.condition = condition;
        this.wording = wording;
        this.unfilled = wording.unfilled(code());
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
        return new Rule<>(RuleId.of(id), verdict, requireNonNull(condition, "condition"), Wording.none());
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
        return with(wording.coded(other));
    }

    /**
     * Returns the rule with a sentence.
     *
     * @param sentence what it means, with places for values
     * @return a copy
     */
    public Rule<T> saying(Sentence sentence) {
        return with(wording.saying(sentence));
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
     * Returns the rule with one or more sources more; a source that it has already is not named twice.
     *
     * @param citations where the rule comes from
     * @return a copy
     */
    public Rule<T> citing(Citation... citations) {
        return with(wording.citing(citations));
    }

    /**
     * Returns the rule with a term that its finding tells.
     *
     * @param name the name of the value, and of the place in the sentence
     * @param term the term
     * @return a copy
     */
    public Rule<T> telling(String name, Term<T, ?> term) {
        return with(wording.telling(name, term.linear()));
    }

    /**
     * Returns the rule with an obligation that comes with its verdict.
     *
     * @param demand the obligation
     * @return a copy
     */
    public Rule<T> demanding(Demand<T> demand) {
        return with(wording.demanding(demand));
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
        return wording.code() == null ? id.code() : wording.code();
    }

    /**
     * Returns what the rule means.
     *
     * @return the sentence, places unfilled
     */
    public Optional<Sentence> sentence() {
        return Optional.ofNullable(wording.sentence());
    }

    /**
     * Returns where the rule comes from.
     *
     * @return the citations
     */
    public ImmutableList<Citation> citations() {
        return wording.citations();
    }

    /**
     * Returns the terms that the rule's findings tell.
     *
     * @return the terms by name
     */
    public ImmutableMap<String, Linear<T, ?>> told() {
        return wording.told();
    }

    /**
     * Returns the obligations that come with the verdict.
     *
     * @return the demands
     */
    public ImmutableList<Demand<T>> demands() {
        return wording.demands();
    }

    @Override
    ImmutableList<PolicyTree<T>> parts() {
        return ImmutableList.of();
    }

    @Override
    void collect(Set<Attribute<T, ?>> reads) {
        reads.addAll(condition.reads());
        wording.collect(reads);
    }

    @Override
    PlainDecision over(Row<T> row) {
        return switch (row.truth(condition)) {
            case TRUE -> fired(row);
            case FALSE -> PlainDecision.ABSTENTION;
            case UNKNOWN -> fired(row).perhaps(row.missing(condition));
        };
    }

    private PlainDecision fired(Row<T> row) {
        Map<Verdict, ImmutableSortedSet<Obligation>> possible = new EnumMap<>(Verdict.class);
        possible.put(verdict, wording.obligations(row));
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
                .finding(unfilled.withValues(wording.values(condition, row)))
                .build();
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
