package dev.governance.worker;

/** How far somebody went to school (学历), from the least to the most. */
public enum Education {
    /** 高中、中专. */
    SECONDARY,
    /** 大专. */
    COLLEGE,
    /** 本科, without a degree. */
    UNDERGRADUATE,
    /** 本科 with a bachelor's degree (学士学位). */
    BACHELOR,
    /** 硕士. */
    MASTER,
    /** 博士. */
    DOCTOR
}
