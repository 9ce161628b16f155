package dev.governance.admission;

/** What a community is asked to be in a task (承担角色). */
public enum Role {
    /** The one that answers for the task (主责). */
    LEAD,
    /** One that helps (协助). */
    ASSIST
}
