package dev.governance.benchmarks.workload;

/** What is asked of the community (事项类别). */
public enum Matter {
    /** A ledger or a report (台账报表). */
    LEDGER,
    /** A survey (调查统计). */
    SURVEY,
    /** An inspection (专项检查). */
    INSPECTION,
    /** A certificate (证明事项). */
    CERTIFICATE,
    /** An assessment (考核评比). */
    ASSESSMENT,
    /** A plate at the door (场所挂牌). */
    PLATE,
    /** Anything else (其他). */
    OTHER
}
