package dev.governance.admission;

/** Who wants a piece of work done (工作来源). */
public enum WorkOrigin {
    /** A department or an office above the community (上级部门). */
    FROM_ABOVE,
    /** The residents (居民). */
    FROM_RESIDENTS
}
