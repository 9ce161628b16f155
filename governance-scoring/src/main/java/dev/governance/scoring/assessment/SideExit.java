package dev.governance.scoring.assessment;

/**
 * Where a call leaves the hotline at the side (侧向出口): it was nobody's to answer within the limit, and is counted in no rate.
 *
 * <p>The six of 北京市接诉即办工作条例 (2021-09-24), art. 11.
 */
public enum SideExit {
    /** Passed on to an emergency line (转紧急专线). */
    EMERGENCY_LINE,
    /** A matter of courts, review, supervision or petitions, open there or to be opened (法定途径或者信访渠道). */
    LEGAL_CHANNEL,
    /** The same again, without new facts (重复且无新情况). */
    REPEATED,
    /** State secrets, business secrets or privacy (涉密). */
    SECRET,
    /** Outside what the hotline does (超出受理范围). */
    OUT_OF_SCOPE,
    /** Against the law or public morals (违法违规). */
    UNLAWFUL
}
