package dev.governance.policy.naive;

import dev.governance.policy.Verdict;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a policy on paper says of complete facts.
 *
 * @param verdict the one verdict
 * @param reasons the rules that fired
 * @param duties what the verdict demands
 */
record Said(Verdict verdict, Set<Reason> reasons, Set<Duty> duties) {

    static final Said NOTHING = new Said(Verdict.ABSTAIN, Set.of(), Set.of());

    /** The reasons without what they saw: of a completion more is seen than where facts are missing. */
    Set<Reason> bare() {
        return reasons.stream().map(Reason::withoutValues).collect(Collectors.toSet());
    }

    /**
     * A rule that fired.
     *
     * @param rule its id
     * @param verdict what it argued for
     * @param policy the name of the innermost policy with a name, or nothing
     * @param values what it saw
     */
    record Reason(String rule, Verdict verdict, String policy, Map<String, String> values) {
        Reason in(String name) {
            return policy.isEmpty() ? new Reason(rule, verdict, name, values) : this;
        }

        Reason withoutValues() {
            return new Reason(rule, verdict, policy, Map.of());
        }
    }

    /**
     * Something that is demanded.
     *
     * @param code its code
     * @param values how much of what
     */
    record Duty(String code, Map<String, String> values) {}
}
