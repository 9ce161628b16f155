package dev.governance.scoring.assessment;

/** What became of an outcome some months later (成效持续情况). */
public enum EffectState {
    /** The day on which it is measured again has not come (未到复测时间). */
    NOT_YET_DUE,
    /** The day has passed, and it was not measured again (逾期未复测). */
    OVERDUE,
    /** It is clearly worse than it was (成效消退). */
    FADED,
    /** It is not clearly worse and not clearly better (成效保持). */
    HELD,
    /** It is clearly better (成效提升). */
    GROWN
}
