package dev.governance.funding;

/**
 * By which method a purchase is made (采购方式; 政府采购法 2014-08-31, art. 26).
 */
public enum PurchaseMethod {
    /** Open tender, the main method (公开招标). */
    OPEN_TENDER,
    /** Invited tender (邀请招标; art. 29). */
    INVITED_TENDER,
    /** Competitive negotiation (竞争性谈判; art. 30). */
    NEGOTIATION,
    /** A single source (单一来源; art. 31). */
    SINGLE_SOURCE,
    /** Inquiry of prices, for goods alone (询价; art. 32). */
    INQUIRY
}
