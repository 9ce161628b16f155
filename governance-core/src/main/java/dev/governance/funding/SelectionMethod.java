package dev.governance.funding;

/**
 * How applications are chosen under a budget (遴选方法).
 */
public enum SelectionMethod {
    /** The best first; one that no longer fits is passed over (按排名依次). What is published and easily checked. */
    IN_RANK_ORDER,
    /** Those that have most points together (总分最大), proved; of several such choices the cheapest. */
    MOST_POINTS
}
