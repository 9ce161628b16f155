package dev.governance.worker;

/** The three levels of the vocational qualification of social workers (社会工作者职业水平等级), from the lowest. */
public enum SocialWorkLevel {
    /** 助理社会工作师. */
    ASSISTANT,
    /** 社会工作师. */
    PROFESSIONAL,
    /** 高级社会工作师. */
    SENIOR
}
