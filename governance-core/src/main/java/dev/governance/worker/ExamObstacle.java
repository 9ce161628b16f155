package dev.governance.worker;

/** What keeps somebody from sitting for a level (不符合的条件). */
public enum ExamObstacle {
    /** The education is not enough (学历不符). */
    EDUCATION,
    /** The certificate of the level below is missing (缺低一级证书). */
    CERTIFICATE,
    /** There are too few years of social work (从业年限不足). */
    YEARS
}
