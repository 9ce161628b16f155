package dev.governance.policy;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.Comparators;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule found (理由): the rule, the policy that it is part of, the verdict that it argued for, and the finding with its
 * numbers. What became of the verdict in the end, the {@link Decision} says.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRuleFinding.class)
@JsonDeserialize(as = ImmutableRuleFinding.class)
@JsonPropertyOrder({"rule", "verdict", "policy", "finding"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class RuleFinding implements Comparable<RuleFinding>, Serializable {

    private static final Comparator<RuleFinding> ORDER = Comparator.comparing(RuleFinding::verdict)
            .thenComparing(RuleFinding::rule)
            .thenComparing(RuleFinding::policy, Comparators.emptiesFirst(Comparator.naturalOrder()))
            .thenComparing(RuleFinding::finding, Orders.FINDINGS);

    RuleFinding() {}

    /**
     * Returns the rule.
     *
     * @return its id
     */
    public abstract RuleId rule();

    /**
     * Returns the verdict that the rule argued for.
     *
     * @return a verdict that speaks
     */
    public abstract Verdict verdict();

    /**
     * Returns the policy that the rule is part of.
     *
     * @return a reference; absent for a rule that stands alone
     */
    public abstract Optional<PolicyReference> policy();

    /**
     * Returns the finding: code, sentence, values, citations.
     *
     * @return the finding
     */
    public abstract Finding finding();

    /**
     * Returns a finding of a rule that stands alone.
     *
     * @param rule the rule
     * @param verdict the verdict that it argued for
     * @param finding the finding
     * @return the finding of the rule
     */
    public static RuleFinding of(RuleId rule, Verdict verdict, Finding finding) {
        return ImmutableRuleFinding.builder()
                .rule(rule)
                .verdict(verdict)
                .finding(finding)
                .build();
    }

    /**
     * Returns the same finding as part of a policy, unless it is part of one already.
     *
     * @param reference the policy
     * @return a finding that names its policy
     */
    public RuleFinding in(PolicyReference reference) {
        return policy().isPresent()
                ? this
                : ImmutableRuleFinding.builder().from(this).policy(reference).build();
    }

    @Value.Check
    void check() {
        checkState(verdict().speaks(), "%s: a finding argues for a verdict, an abstention carries none", rule());
    }

    /**
     * Orders by verdict, then by rule, then by all the rest: sets of findings print in this order, and two findings that
     * say different things are never taken for one.
     */
    @Override
    public int compareTo(RuleFinding other) {
        return ORDER.compare(this, other);
    }

    /** Returns the rule and the verdict, {@code R04 REFUSE}. */
    @Override
    public final String toString() {
        return rule() + " " + verdict();
    }
}
