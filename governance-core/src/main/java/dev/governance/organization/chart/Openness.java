package dev.governance.organization.chart;

/** Who may become a member of a body (开放程度): the policy paper finds that communities are organised in a closed way. */
public enum Openness {
    /** Residents, units and social organisations may sit in it (开放). */
    OPEN,
    /** Those who are concerned elect its members (选举产生). */
    ELECTED,
    /** Its members are appointed and paid (封闭). */
    CLOSED
}
