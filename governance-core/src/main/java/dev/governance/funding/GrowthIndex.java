package dev.governance.funding;

/**
 * What a budget may grow with (增长指数).
 */
public enum GrowthIndex {
    /** Consumer prices (居民消费价格). */
    CONSUMER_PRICES,
    /** The revenue of the government (财政收入). */
    FISCAL_REVENUE,
    /** The mean wage (平均工资). */
    WAGES,
    /** The work that is to be done (工作量). */
    WORKLOAD
}
