package dev.governance.organization.society;

/** In which role somebody may sit in the joint meeting (代表委员、草根能人). */
public enum CivicRole {
    /** A deputy to a people's congress (人大代表). */
    DEPUTY,
    /** A member of the consultative conference (政协委员). */
    CPPCC_MEMBER,
    /** A capable resident (草根能人). */
    CAPABLE_RESIDENT
}
