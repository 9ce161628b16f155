package dev.governance.duty;

/** What a body must have before a power is handed to it (承接能力). */
public enum Capability {
    /** People for it (人员). */
    STAFF,
    /** People who were trained in it (培训). */
    TRAINING,
    /** A place and a system to do it in (场所与系统). */
    SITE
}
