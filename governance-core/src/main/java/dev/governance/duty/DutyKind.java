package dev.governance.duty;

/** On which list of a catalogue a duty stands (清单类别). */
public enum DutyKind {
    /** Done by the community body itself under the law (依法履职). */
    STATUTORY,
    /** A department's or a subdistrict's duty in which the community body helps (依法协助). */
    ASSIST,
    /** Never asked of a community body (负面清单). */
    NEGATIVE,
    /** A certificate that a community body issues (出具证明). */
    CERTIFICATE,
    /** A government service whose power was delegated to the community (赋权). */
    DELEGATED,
    /** Bought from the community body or a social organisation (购买服务). */
    PURCHASED;

    /**
     * Tells whether the list lets a community body do the work.
     *
     * @return true for all but the negative list
     */
    public boolean isPermitted() {
        return this != NEGATIVE;
    }
}
