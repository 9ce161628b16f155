package dev.governance.funding;

/**
 * Why a supplier is entered in the list of bad conduct (不良行为记录情形; 政府采购法 2014-08-31, art. 77).
 */
public enum BlacklistGround {
    /** Won by false material. */
    FALSE_MATERIAL,
    /** Slandered or pushed out other suppliers. */
    UNFAIR_TO_OTHERS,
    /** Colluded. */
    COLLUSION,
    /** Bribed. */
    BRIBE,
    /** Bargained with the buyer during the tender. */
    BARGAINED_IN_TENDER,
    /** Refused inspection or told falsehoods. */
    REFUSED_INSPECTION
}
