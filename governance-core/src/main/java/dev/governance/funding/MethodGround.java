package dev.governance.funding;

/**
 * Why a method other than open tender may be taken (采用其他方式的情形; 政府采购法 arts. 29–31).
 */
public enum MethodGround {
    /** So special that few can supply it (art. 29(1)). */
    SPECIAL_FEW_SUPPLIERS,
    /** An open tender would cost too large a part (art. 29(2)). */
    TENDER_TOO_COSTLY,
    /** Nobody bid, or nobody fit (art. 30(1)). */
    NO_BIDDERS,
    /** Complex or special, so that it cannot be specified (art. 30(2)). */
    COMPLEX,
    /** A tender would take too long for an urgent need (art. 30(3)). */
    URGENT,
    /** The total cannot be worked out before (art. 30(4)). */
    NO_TOTAL_PRICE,
    /** Only one can supply it (art. 31(1)). */
    ONLY_SUPPLIER,
    /** An emergency that nobody foresaw (art. 31(2)). */
    EMERGENCY,
    /** It has to fit what was bought before, within a tenth of its amount (art. 31(3)). */
    CONSISTENCY;

    /**
     * Returns the method that this ground allows.
     *
     * @return the method
     */
    public PurchaseMethod allows() {
        return switch (this) {
            case SPECIAL_FEW_SUPPLIERS, TENDER_TOO_COSTLY -> PurchaseMethod.INVITED_TENDER;
            case NO_BIDDERS, COMPLEX, URGENT, NO_TOTAL_PRICE -> PurchaseMethod.NEGOTIATION;
            case ONLY_SUPPLIER, EMERGENCY, CONSISTENCY -> PurchaseMethod.SINGLE_SOURCE;
        };
    }
}
