package dev.governance.organization.society;

/** As what a social organisation asks to be registered (社会组织登记类型). */
public enum SocialKind {
    /** An association (社会团体). */
    ASSOCIATION,
    /** A private non-enterprise unit (民办非企业单位). */
    PRIVATE_NON_ENTERPRISE
}
