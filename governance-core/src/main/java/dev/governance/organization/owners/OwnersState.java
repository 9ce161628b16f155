package dev.governance.organization.owners;

/** How far the owners of a compound have come (业主组织状态). */
public enum OwnersState {
    /** They have no body (尚无业主组织). */
    NO_BODY,
    /** Somebody asked the subdistrict to found an owners' assembly (已申请). */
    APPLIED,
    /** The preparatory group is at work (筹备组已成立). */
    PREPARING,
    /** The assembly elected a committee that is not on file yet (首次业主大会已召开). */
    ASSEMBLY_HELD,
    /** The owners' committee is on file (业主委员会已备案). */
    COMMITTEE_FILED,
    /** A temporary management committee acts (物业管理委员会). */
    MANAGEMENT_COMMITTEE
}
