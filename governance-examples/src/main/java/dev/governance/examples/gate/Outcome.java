package dev.governance.examples.gate;

import dev.governance.basics.Sentence;
import dev.governance.policy.Decision;
import dev.governance.policy.Verdict;
import java.util.Optional;

/** How a request ended, as a person counts it (办理结果): a verdict, or that facts are missing to tell. */
public enum Outcome {
    /** Certain to be admitted. */
    ADMITTED(Verdict.ADMIT),
    /** Certain to be admitted, if the obligations are met. */
    CONDITIONAL(Verdict.ADMIT_ON_CONDITIONS),
    /** Certain to go to the joint meeting. */
    REFERRED(Verdict.REFER),
    /** Certain to go back to the department. */
    RETURNED(Verdict.RETURN),
    /** Certain to be refused. */
    REFUSED(Verdict.REFUSE),
    /** No rule speaks. */
    SILENT(Verdict.ABSTAIN),
    /** Several verdicts are possible until missing facts are given. */
    OPEN(null);

    private static final Sentence OPEN_WORDS = Sentence.of("facts are missing", "材料不全，待补充");

    private final transient Optional<Verdict> verdict;

    Outcome(@org.jspecify.annotations.Nullable Verdict verdict) {
        this.verdict = Optional.ofNullable(verdict);
    }

    /**
     * Returns how a decision ended.
     *
     * @param decision the decision
     * @return its verdict, or {@link #OPEN}
     */
    public static Outcome of(Decision decision) {
        return decision.verdict().map(Outcome::of).orElse(OPEN);
    }

    private static Outcome of(Verdict verdict) {
        return switch (verdict) {
            case ABSTAIN -> SILENT;
            case ADMIT -> ADMITTED;
            case ADMIT_ON_CONDITIONS -> CONDITIONAL;
            case REFER -> REFERRED;
            case RETURN -> RETURNED;
            case REFUSE -> REFUSED;
        };
    }

    /**
     * Returns the outcome in words.
     *
     * @return English and Chinese
     */
    public Sentence words() {
        return verdict.map(Terms::of).orElse(OPEN_WORDS);
    }
}
