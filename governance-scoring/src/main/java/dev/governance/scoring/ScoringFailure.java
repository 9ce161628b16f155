package dev.governance.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scoring policy failed: a reading threw, a value was outside its attribute's domain, points were beyond what can be counted,
 * or a policy returned null. A fault is never a score.
 */
public final class ScoringFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The policy that threw. */
    private final String policy;

    /** The subject on which it threw, if it has an id. */
    private final @Nullable String subject;

    private ScoringFailure(String policy, @Nullable String subject, Throwable cause) {
        super(
                "scoring policy " + policy + " failed" + (subject == null ? "" : " on " + subject) + ": " + said(cause),
                cause);
        this.policy = policy;
        this.subject = subject;
    }

    static ScoringFailure of(String policy, @Nullable String subject, Throwable cause) {
        return new ScoringFailure(policy, subject, cause);
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
