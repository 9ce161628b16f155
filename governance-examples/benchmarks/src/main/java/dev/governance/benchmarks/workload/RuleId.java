package dev.governance.benchmarks.workload;

import dev.governance.benchmarks.contest.Outcome;

/** The ten rules (规则), each with the outcome that it argues for. Whenever {@link #R06} fires, {@link #R07} does. */
public enum RuleId {
    /** The matter is on the negative list. */
    R01(Outcome.REFUSE),
    /** It rests on nothing. */
    R02(Outcome.REFUSE),
    /** It wants a certificate that is banned. */
    R03(Outcome.REFUSE),
    /** The money is less than {@link #RATE} yuan for each hour. */
    R04(Outcome.REFUSE),
    /** It needs a power that is not delegated. */
    R05(Outcome.REFUSE),
    /** With it, the community would carry more than it can. */
    R06(Outcome.REFUSE),
    /** With it, the community would carry more than 80 in 100 of what it can: {@code 5 (load + hours) > 4 capacity}. */
    R07(Outcome.ADMIT_ON_CONDITIONS),
    /** A subdistrict office asks for something of no known kind. */
    R08(Outcome.REFER),
    /** It is asked more than {@link #TIMES} times a year. */
    R09(Outcome.REFUSE),
    /** At {@link #DAY} hours a day it cannot be done in time. */
    R10(Outcome.REFER);

    /** Yuan for an hour. */
    public static final int RATE = 40;

    /** The most times a year. */
    public static final int TIMES = 24;

    /** Hours in a working day. */
    public static final int DAY = 8;

    private final Outcome outcome;

    RuleId(Outcome outcome) {
        this.outcome = outcome;
    }

    /**
     * Returns what the rule argues for when it fires.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }
}
