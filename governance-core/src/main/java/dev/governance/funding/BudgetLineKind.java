package dev.governance.funding;

/**
 * What a budget line is for (预算科目类别).
 */
public enum BudgetLineKind {
    /** Money that comes in, transfers from above and what was carried over included (收入). */
    REVENUE,
    /** Money that is to be spent (支出). */
    EXPENDITURE,
    /** Money set aside for what nobody foresaw (预备费). */
    RESERVE
}
