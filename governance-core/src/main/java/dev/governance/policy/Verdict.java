package dev.governance.policy;

/**
 * What a policy says of a subject (裁定), from the mildest to the strictest.
 *
 * <p>The order is the order of the constants: combining by the stricter verdict takes the greater one, combining by the
 * milder one takes the lesser one of those that speak. Five verdicts speak; {@link #ABSTAIN} is silence.
 */
public enum Verdict {
    /** The policy has nothing to say of this subject. */
    ABSTAIN,
    /** Admitted (准入). */
    ADMIT,
    /** Admitted if the obligations that come with the decision are met (附条件准入). */
    ADMIT_ON_CONDITIONS,
    /** Not for this policy to decide: a competent body decides (提交联席会议). */
    REFER,
    /** Sent back to be completed or to be asked for in time (退回补正). */
    RETURN,
    /** Refused (不予准入). */
    REFUSE;

    private static final Verdict[] ALL = values();

    /**
     * Tells whether this is more than silence.
     *
     * @return true unless this is {@link #ABSTAIN}
     */
    public boolean speaks() {
        return this != ABSTAIN;
    }

    /**
     * Returns the stricter of two verdicts; silence gives way.
     *
     * @param other another verdict
     * @return the greater of the two
     */
    public Verdict stricter(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns the milder of two verdicts among those that speak; silence gives way.
     *
     * @param other another verdict
     * @return the lesser of the two, or the one that speaks
     */
    public Verdict milder(Verdict other) {
        if (!speaks()) {
            return other;
        }
        return !other.speaks() || compareTo(other) <= 0 ? this : other;
    }

    /** Returns the verdict at a place in the order: the enum's own array is copied at each call, this one is not. */
    static Verdict at(int ordinal) {
        return ALL[ordinal];
    }

    /** Returns this verdict as one bit of a set of verdicts. */
    int bit() {
        return 1 << ordinal();
    }
}
