package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy decides of a subject (决定).
 *
 * <p>With all facts known one verdict is possible. With facts missing it may be several: a missing fact is never a silent
 * yes and never an exception. {@link #fired} are the findings that are certain, {@link #open} those that may come once
 * {@link #missing} facts arrive. All sets print in their natural order.
 *
 * <p>A decision may refer to its subject and make its findings only when they are asked for; {@link DecisionRecord} is the
 * lasting form. Two decisions are equal when they say the same. Immutable and thread-safe if the subject is.
 */
public abstract sealed class Decision implements Serializable permits PlainDecision, LazyDecision {

    Decision() {}

    /**
     * Returns the decision that has nothing to say.
     *
     * @return the abstention
     */
    public static Decision abstention() {
        return PlainDecision.ABSTENTION;
    }

    /**
     * Returns a decision for certain, with the findings that led to it. The verdict is the strictest that a finding argues
     * for.
     *
     * @param findings the findings, at least one
     * @return the decision
     */
    public static Decision of(RuleFinding... findings) {
        return of(ImmutableSet.of(), findings);
    }

    /**
     * Returns a decision for certain, with the findings that led to it and obligations that come with it. The verdict is
     * the strictest that a finding argues for.
     *
     * @param obligations what is demanded
     * @param findings the findings, at least one
     * @return the decision
     */
    public static Decision of(Iterable<Obligation> obligations, RuleFinding... findings) {
        Verdict verdict = Arrays.stream(findings)
                .map(RuleFinding::verdict)
                .reduce(Verdict::stricter)
                .orElseThrow(() -> new IllegalArgumentException("a decision without findings is an abstention"));
        EnumMap<Verdict, ImmutableSortedSet<Obligation>> possible = new EnumMap<>(Verdict.class);
        possible.put(verdict, ImmutableSortedSet.copyOf(obligations));
        return new PlainDecision(
                possible, ImmutableSortedSet.copyOf(findings), ImmutableSortedSet.of(), ImmutableSortedSet.of());
    }

    /**
     * Returns a decision for certain by one rule.
     *
     * @param rule the rule's id
     * @param verdict the verdict, which speaks
     * @param finding the finding that led to it
     * @return the decision
     */
    public static Decision of(String rule, Verdict verdict, Finding finding) {
        return of(RuleFinding.of(RuleId.of(rule), verdict, finding));
    }

    /**
     * Returns a decision that waits for facts: each finding may come once they arrive, and its verdict with it; or none
     * comes, and the policy abstains. This is how a policy written as a function says that it does not know.
     *
     * @param missing names of the facts that are missing, at least one
     * @param findings the findings that may come, at least one
     * @return the decision
     */
    public static Decision perhaps(Iterable<String> missing, RuleFinding... findings) {
        ImmutableSortedSet<String> facts = ImmutableSortedSet.copyOf(missing);
        checkArgument(!facts.isEmpty(), "a decision that waits for no fact is certain");
        return Arrays.stream(findings)
                .map(finding -> of(finding).plain().perhaps(facts))
                .reduce(PlainDecision::and)
                .orElseThrow(() -> new IllegalArgumentException("a decision without findings is an abstention"));
    }

    /**
     * Returns the verdicts that are still possible, mildest first.
     *
     * @return at least one
     */
    public abstract ImmutableSet<Verdict> possible();

    /**
     * Returns what is demanded if a verdict stands.
     *
     * @param verdict a verdict
     * @return the obligations that come with it; none if it is not possible
     */
    public abstract ImmutableSortedSet<Obligation> obligations(Verdict verdict);

    /**
     * Returns the findings that are certain.
     *
     * @return findings in canonical order
     */
    public abstract ImmutableSortedSet<RuleFinding> fired();

    /**
     * Returns the rules whose findings are certain, without making the findings.
     *
     * @return ids of rules, in the order of their findings
     */
    public ImmutableSet<RuleId> firedRules() {
        return fired().stream().map(RuleFinding::rule).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the findings that may come once facts arrive.
     *
     * @return findings in canonical order, with the values that are known
     */
    public abstract ImmutableSortedSet<RuleFinding> open();

    /**
     * Returns the facts that are missing and can matter: every one that can change the verdict or the rules that fire is
     * here. Some that cannot may be here too; a fact that only fills a value of a finding or of an obligation is not.
     *
     * @return names of attributes, in alphabetical order
     */
    public abstract ImmutableSortedSet<String> missing();

    /**
     * Returns the verdict, if only one is possible.
     *
     * @return the verdict
     */
    public Optional<Verdict> verdict() {
        ImmutableSet<Verdict> possible = possible();
        return possible.size() == 1 ? Optional.of(Iterables.getOnlyElement(possible)) : Optional.empty();
    }

    /**
     * Tells whether only one verdict is possible.
     *
     * @return true if no fact is needed to know the verdict
     */
    public boolean isSettled() {
        return possible().size() == 1;
    }

    /**
     * Tells whether a verdict is still possible.
     *
     * @param verdict a verdict
     * @return true if some completion of the facts may yield it
     */
    public boolean mayBe(Verdict verdict) {
        return possible().contains(verdict);
    }

    /** Returns the findings of this decision as findings of a policy. */
    Decision in(PolicyReference reference) {
        return plain().in(reference);
    }

    /** Returns this decision written out. */
    abstract PlainDecision plain();

    /**
     * A decision is serialised written out, without its subject; not private, or the subclasses would not have it.
     *
     * @return the decision written out
     */
    final Object writeReplace() {
        return plain();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Decision that && plain().sameAs(that.plain());
    }

    @Override
    public final int hashCode() {
        return plain().hash();
    }

    /** Returns the possible verdicts and the ids of the rules, without values: nothing of the subject. */
    @Override
    public final String toString() {
        return possible() + " fired " + fired() + (open().isEmpty() ? "" : " open " + open() + " missing " + missing());
    }
}
