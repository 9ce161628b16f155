package dev.governance.worker;

/** What the yearly appraisal of a worker said (年度考核等次), from the best. */
public enum Appraisal {
    /** 优秀. */
    EXCELLENT,
    /** 合格. */
    COMPETENT,
    /** 基本合格. */
    BASIC,
    /** 不合格. */
    INCOMPETENT
}
