package dev.governance.scoring.assessment;

/** Who says how an indicator stands (数据来源). */
public enum EvidenceSource {
    /** Residents, in a survey (居民满意度调查). */
    RESIDENT_SURVEY(true),
    /** Residents who called the hotline and were called back (热线回访). */
    RESIDENT_CALL_BACK(true),
    /** Residents' committees, on an office or a department (居民委员会评议). */
    COMMITTEES(false),
    /** The system in which work is recorded (业务系统记录). */
    RECORDS(false),
    /** Somebody who came to see, such as a third party (实地检查或者第三方评估). */
    INSPECTION(false),
    /** The assessed body itself (自报): nobody assesses himself, so a review refuses it. */
    SELF_REPORT(false);

    private final boolean residents;

    EvidenceSource(boolean residents) {
        this.residents = residents;
    }

    /**
     * Tells whether residents themselves say it.
     *
     * @return whether they do
     */
    public boolean isOfResidents() {
        return residents;
    }
}
