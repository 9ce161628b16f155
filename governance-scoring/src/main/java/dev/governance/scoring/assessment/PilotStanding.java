package dev.governance.scoring.assessment;

/** How an applicant for a pilot came out (试点遴选结果). */
public enum PilotStanding {
    /** Is a pilot (试点). */
    CHOSEN,
    /** Could have been one and is compared with those that are (对照). */
    COMPARATOR,
    /** Could have been one, and scores less than the call asks for (未达分数线). */
    BELOW_BAR,
    /** Does not meet the conditions (不符合条件). */
    NOT_ADMITTED,
    /** Facts are missing, so that it is neither chosen nor compared with (情况不明). */
    NOT_KNOWN
}
