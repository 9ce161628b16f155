package dev.governance.benchmarks.rows;

import com.google.common.collect.ImmutableSet;
import dev.governance.benchmarks.contest.Decider;
import dev.governance.benchmarks.contest.Outcome;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import java.util.Optional;

/** This library: the rules are conditions over a vocabulary, and every reason is in the decision. */
public final class LibraryRow implements Decider<Request, RuleId, Decision> {

    private static final dev.governance.policy.RuleId SILENCE = dev.governance.policy.RuleId.of("settled-silence");

    private final AdmissionPolicy<Request> policy;

    private LibraryRow(AdmissionPolicy<Request> policy) {
        this.policy = policy;
    }

    /**
     * Returns the rules written in Java.
     *
     * @return the row
     */
    public static LibraryRow inJava() {
        return new LibraryRow(RequestVocabulary.policy());
    }

    /**
     * Returns the rules in a document.
     *
     * @return the row
     */
    public static LibraryRow ofDocument() {
        return new LibraryRow(RequestVocabulary.document());
    }

    @Override
    public Decision decide(Request request) {
        return policy.decide(request);
    }

    @Override
    public Outcome outcome(Decision decision) {
        return Outcome.valueOf(decision.verdict().orElseThrow().name());
    }

    /** Leaves out what the library says beside the ten rules: that an admission comes from silence. */
    @Override
    public Optional<ImmutableSet<RuleId>> fired(Decision decision) {
        return Optional.of(decision.firedRules().stream()
                .filter(rule -> !rule.equals(SILENCE))
                .map(rule -> RuleId.valueOf(rule.value()))
                .collect(ImmutableSet.toImmutableSet()));
    }
}
