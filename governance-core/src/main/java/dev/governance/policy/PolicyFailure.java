package dev.governance.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy failed: a rule threw, a value was outside its attribute's domain, or a policy returned null. A fault is never a
 * decision.
 */
public final class PolicyFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The policy that failed. */
    private final String policy;

    /** The id of the subject, if it can be told. */
    private final @Nullable String subject;

    private PolicyFailure(String policy, @Nullable String subject, Throwable cause) {
        super("policy " + policy + " failed" + (subject == null ? "" : " on " + subject) + ": " + said(cause), cause);
        this.policy = policy;
        this.subject = subject;
    }

    static PolicyFailure of(String policy, Throwable cause) {
        return of(policy, null, cause);
    }

    static PolicyFailure of(String policy, @Nullable String subject, Throwable cause) {
        return new PolicyFailure(policy, subject, cause);
    }

    private static String said(Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return "it calls itself without end";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /**
     * Returns the policy that failed.
     *
     * @return its id and version, or what is known of it
     */
    public String policy() {
        return policy;
    }

    /**
     * Returns the subject on which it failed.
     *
     * @return the subject's id, if the policy knows how to tell it
     */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }
}
