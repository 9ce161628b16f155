package dev.governance.organization.owners;

/** The steps on the path to an owners' committee (业主委员会成立步骤). */
public enum OwnersMove {
    /** The assembly is applied for (申请成立业主大会). */
    APPLY,
    /** The preparatory group is formed (成立筹备组). */
    FORM_PREPARATORY_GROUP,
    /** The first assembly elects a committee (召开首次业主大会). */
    HOLD_FIRST_ASSEMBLY,
    /** The committee is put on file (备案). */
    FILE,
    /** A temporary management committee is formed, for the first time or again (组建物业管理委员会). */
    FORM_MANAGEMENT_COMMITTEE,
    /** The assembly elects a committee for another term (换届选举). */
    RE_ELECT,
    /** The committee is no more (终止). */
    DISSOLVE
}
