package dev.governance.funding;

/**
 * Which of the four budgets a line stands in (四本预算; 预算法 art. 5).
 */
public enum BudgetBook {
    /** The general public budget (一般公共预算). */
    GENERAL,
    /** The budget of government funds (政府性基金预算). */
    GOVERNMENT_FUNDS,
    /** The budget of state capital (国有资本经营预算). */
    STATE_CAPITAL,
    /** The budget of social insurance funds (社会保险基金预算). */
    SOCIAL_INSURANCE
}
