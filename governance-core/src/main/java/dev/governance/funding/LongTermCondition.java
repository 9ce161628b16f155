package dev.governance.funding;

/**
 * The four conditions of a contract of more than a year (较长履行期限的条件; 财政部令第102号, seen in excerpts).
 */
public enum LongTermCondition {
    /** The content is stable (购买内容相对固定). */
    STABLE_CONTENT,
    /** The service goes on (连续性强). */
    CONTINUOUS,
    /** The money is secured (经费来源稳定). */
    FUNDED,
    /** The price changes little (价格变化幅度小). */
    STABLE_PRICE
}
