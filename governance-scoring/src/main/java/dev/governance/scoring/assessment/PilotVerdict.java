package dev.governance.scoring.assessment;

/** What the figures of a pilot argue for (试点评估结论): a competent body decides. */
public enum PilotVerdict {
    /** The whole interval clears the bar (建议推广). */
    GO,
    /** The whole interval lies below the bar (建议不推广). */
    NO_GO,
    /** The interval holds the bar: go on measuring, or have more pilots (尚不能判断). */
    UNDECIDED
}
