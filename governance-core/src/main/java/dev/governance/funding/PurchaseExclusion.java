package dev.governance.funding;

/**
 * The six kinds of matters that are never purchased (不得纳入购买范围; 政府购买服务管理办法, 财政部令第102号, art. 10, seen in excerpts).
 */
public enum PurchaseExclusion {
    /** It is no duty of the government (不属于政府职责范围). */
    NOT_A_GOVERNMENT_DUTY,
    /** The government has to do it itself (应当由政府直接履职). */
    MUST_BE_DONE_ITSELF,
    /** Goods or works, or services bundled with works (货物、工程及其打包). */
    GOODS_OR_WORKS,
    /** Financing (融资行为). */
    FINANCING,
    /** Hiring or dispatch of staff, posts for the public good (招聘、劳务派遣、公益性岗位). */
    HIRING,
    /** What other rules exclude (其他不得购买的事项). */
    OTHER_EXCLUDED
}
