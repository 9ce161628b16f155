package dev.governance.admission;

/** What happens to a request (准入环节). */
public enum AdmissionMove {
    /** The department hands it in, for the first time or completed (申请). */
    SUBMIT,
    /** It goes back to be completed (退回补正). */
    RETURN,
    /** The body that decides takes it up (受理审核). */
    TAKE_UP,
    /** The grass roots are asked (征求意见). */
    CONSULT,
    /** It is approved (批准准入). */
    APPROVE,
    /** It is approved on conditions (附条件批准). */
    APPROVE_ON_CONDITIONS,
    /** It is refused (不予批准). */
    REJECT,
    /** It is handed to the body whose duty it is (转交). */
    TRANSFER,
    /** A declared emergency is let in provisionally (应急准入). */
    ADMIT_EMERGENCY,
    /** The provisional admission is confirmed in time (追认). */
    RATIFY,
    /** The admission is published and the work begins (公布生效). */
    ACTIVATE,
    /** The work is looked at again (启动复核). */
    BEGIN_REVIEW,
    /** The review finds that funds and powers came (复核通过). */
    CONFIRM,
    /** The review finds that they did not (暂停). */
    SUSPEND,
    /** What was missing came, and the work goes on (恢复). */
    REINSTATE,
    /** The work ends (退出). */
    EXIT;

    /**
     * Tells whether the move is a decision on the request.
     *
     * @return true for approvals, refusal, transfer and ratification
     */
    public boolean isDecision() {
        return this == APPROVE || this == APPROVE_ON_CONDITIONS || this == REJECT || this == TRANSFER || this == RATIFY;
    }

    /**
     * Tells whether the move rests on what was delivered.
     *
     * @return true for the ends of a review and for going on after a suspension
     */
    public boolean restsOnDelivery() {
        return this == CONFIRM || this == SUSPEND || this == REINSTATE;
    }
}
