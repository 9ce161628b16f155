package dev.governance.benchmarks.contest;

/**
 * How a request ends (准入结果), mildest to strictest; the benchmark's own, so that no row rests on the library.
 *
 * <p>Of several, the strictest wins: {@code REFUSE > REFER > ADMIT_ON_CONDITIONS > ADMIT}.
 */
public enum Outcome {
    /** Let in. */
    ADMIT,
    /** Let in if conditions are met. */
    ADMIT_ON_CONDITIONS,
    /** Left to the joint meeting. */
    REFER,
    /** Kept out. */
    REFUSE;

    /**
     * Returns the stricter of this outcome and another.
     *
     * @param other the other outcome
     * @return the one that wins
     */
    public Outcome stricter(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
