package dev.governance.organization.society;

/** By what a community group is supported (扶持方式): the policy paper asks for policy and projects as well as money. */
public enum SupportKind {
    /** By policy: a place to register, an office that guides (政策). */
    POLICY,
    /** By a project that is handed to it (项目). */
    PROJECT,
    /** By money (资金). */
    MONEY,
    /** By premises, or a fee waived (场地). */
    SPACE,
    /** By training (培训). */
    TRAINING
}
