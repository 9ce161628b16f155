package dev.governance.benchmarks.workload;

/** What a request rests on (依据). */
public enum LegalBasis {
    /** 法律. */
    LAW,
    /** 法规. */
    REGULATION,
    /** 规范性文件. */
    NORMATIVE_DOCUMENT,
    /** Nothing (无依据). */
    NONE
}
