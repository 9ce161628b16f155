package dev.governance.funding;

/**
 * Which of the two funds (社会组织基金).
 *
 * <p>The policy paper asks for a special fund of development and a fund of support for new social organisations.
 */
public enum GrantFundKind {
    /** The special fund for the development of social organisations (发展专项基金). */
    DEVELOPMENT,
    /** The fund that supports them when they begin (扶持基金): open in the start-up window alone. */
    SUPPORT
}
