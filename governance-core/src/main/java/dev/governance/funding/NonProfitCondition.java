package dev.governance.funding;

/**
 * The seven conditions of a non-profit organisation, all of which must be met (非营利组织条件; 企业所得税法实施条例 2019-04-23, art. 84).
 */
public enum NonProfitCondition {
    /** It is registered as one (依法履行登记手续). */
    REGISTERED,
    /** It works for the public good or not for profit (从事公益性或者非营利性活动). */
    PUBLIC_OR_NON_PROFIT,
    /** Its income, but for reasonable spending, goes to its cause (收入全部用于事业). */
    INCOME_FOR_THE_CAUSE,
    /** Property and what it yields are not distributed (财产及其孳息不分配). */
    NO_DISTRIBUTION,
    /** What is left when it ends goes to such a cause (注销后剩余财产用于公益). */
    REST_TO_THE_CAUSE,
    /** Those who gave property keep no right in it (投入人不保留财产权利). */
    NO_RIGHTS_OF_GIVERS,
    /** Wages are within bounds and are no hidden distribution (工资福利不变相分配). */
    WAGES_WITHIN_BOUNDS
}
