package dev.governance.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;

/**
 * How a policy is put together (策略结构), for those who print, draw or write it: a tree of rules and combinations.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public sealed interface PolicyStructure<T> {

    /**
     * One rule.
     *
     * @param rule the rule
     * @param <T> the subject
     */
    record Single<T>(Rule<T> rule) implements PolicyStructure<T> {
        /** Checks that nothing is null. */
        public Single {
            requireNonNull(rule, "rule");
        }
    }

    /**
     * Policies combined.
     *
     * @param combination how
     * @param conflict the verdict of a conflict under {@link Combination#ONLY_ONE}; {@link Verdict#ABSTAIN} under the others
     * @param parts the policies, in order
     * @param <T> the subject
     */
    record Together<T>(Combination combination, Verdict conflict, ImmutableList<PolicyStructure<T>> parts)
            implements PolicyStructure<T> {
        /** Checks that nothing is null. */
        public Together {
            requireNonNull(combination, "combination");
            requireNonNull(conflict, "conflict");
            requireNonNull(parts, "parts");
        }
    }

    /**
     * A policy under a condition.
     *
     * @param condition the condition
     * @param part the policy
     * @param <T> the subject
     */
    record When<T>(Condition<T> condition, PolicyStructure<T> part) implements PolicyStructure<T> {
        /** Checks that nothing is null. */
        public When {
            requireNonNull(condition, "condition");
            requireNonNull(part, "part");
        }
    }

    /**
     * A policy with a name.
     *
     * @param reference the name
     * @param citations where it comes from
     * @param part the policy
     * @param <T> the subject
     */
    record Titled<T>(PolicyReference reference, ImmutableList<Citation> citations, PolicyStructure<T> part)
            implements PolicyStructure<T> {
        /** Checks that nothing is null. */
        public Titled {
            requireNonNull(reference, "reference");
            requireNonNull(citations, "citations");
            requireNonNull(part, "part");
        }
    }

    /**
     * A policy closed by defaults.
     *
     * @param forUnknown the verdict where several are possible
     * @param forSilence the verdict where the policy abstains
     * @param part the policy
     * @param <T> the subject
     */
    record Closed<T>(Verdict forUnknown, Verdict forSilence, PolicyStructure<T> part) implements PolicyStructure<T> {
        /** Checks that nothing is null. */
        public Closed {
            requireNonNull(forUnknown, "forUnknown");
            requireNonNull(forSilence, "forSilence");
            requireNonNull(part, "part");
        }
    }

    /**
     * A policy written as a function, or for another kind of subject: nobody can see inside.
     *
     * @param policy the policy
     * @param <T> the subject
     */
    record Hidden<T>(AdmissionPolicy<T> policy) implements PolicyStructure<T> {
        /** Checks that nothing is null. */
        public Hidden {
            requireNonNull(policy, "policy");
        }
    }

    /**
     * Returns how a policy is put together.
     *
     * @param policy the policy
     * @param <T> the subject
     * @return its structure
     */
    static <T> PolicyStructure<T> of(AdmissionPolicy<T> policy) {
        requireNonNull(policy, "policy");
        if (policy instanceof Rule<T> rule) {
            return new Single<>(rule);
        } else if (policy instanceof Combined<T> combined) {
            return new Together<>(
                    combined.combination(),
                    combined.conflict(),
                    combined.parts().stream()
                            .map(PolicyStructure::of)
                            .collect(ImmutableList.<PolicyStructure<T>>toImmutableList()));
        } else if (policy instanceof Guarded<T> guarded) {
            return new When<>(guarded.condition(), of(guarded.parts().get(0)));
        } else if (policy instanceof Named<T> named) {
            return new Titled<>(
                    named.reference(), named.citations(), of(named.parts().get(0)));
        } else if (policy instanceof Settled<T> settled) {
            return new Closed<>(
                    settled.forUnknown(),
                    settled.forSilence(),
                    of(settled.parts().get(0)));
        } else if (policy instanceof PolicyDocument<T> document) {
            return new Titled<>(document.reference(), document.citations(), of(document.policy()));
        }
        return new Hidden<>(policy);
    }
}
