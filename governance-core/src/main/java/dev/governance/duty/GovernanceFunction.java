package dev.governance.duty;

/** What somebody does in a service that is decided, paid, supervised and done by different hands (议行分设). */
public enum GovernanceFunction {
    /** To decide what is done (政策制定). */
    DECIDE,
    /** To pay for it (资源提供). */
    FUND,
    /** To watch over whoever does it (监管). */
    SUPERVISE,
    /** To do it (具体运作). */
    OPERATE
}
