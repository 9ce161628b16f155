package dev.governance.funding;

import dev.governance.process.Event;

/**
 * What happens to a grant (资助变动).
 */
public enum GrantMove implements Event {
    /** The first tranche is paid (启动). */
    START,
    /** A gate is passed (通过评估). */
    PASS,
    /** A gate is not passed (未通过评估). */
    MISS,
    /** The last gate is passed (结项). */
    GRADUATE
}
