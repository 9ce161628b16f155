package dev.governance.funding;

/**
 * In which field a social organisation works (领域).
 */
public enum GrantField {
    /** An emerging field (新兴领域). */
    EMERGING,
    /** The livelihood of people (民生领域). */
    LIVELIHOOD,
    /** Any other field (其他领域). */
    GENERAL
}
