package dev.governance.duty;

/** In which way a body takes part in a duty (责任类型). */
public enum Responsibility {
    /** It answers for the duty (主责): one body for a duty, a place and a day. */
    LEAD,
    /** It helps the body that leads (协助). */
    ASSIST,
    /** It watches over those who do the work, and does none of it (监督). */
    SUPERVISE,
    /** It is heard before something is decided (征求意见). */
    CONSULTED;

    /**
     * Tells whether the body does part of the work.
     *
     * @return true for leading and helping
     */
    public boolean isOperating() {
        return this == LEAD || this == ASSIST;
    }
}
