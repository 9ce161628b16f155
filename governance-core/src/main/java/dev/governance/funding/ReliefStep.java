package dev.governance.funding;

/**
 * A step of a statement (计算步骤).
 */
public enum ReliefStep {
    /** A tax or a fee is not levied, or on a part alone (减免). */
    EXEMPTION,
    /** Income from non-profit work is not taxed (非营利收入免税). */
    NON_PROFIT_INCOME,
    /** Income from community services counts in part (减计收入). */
    REDUCED_INCOME,
    /** Wages of disabled employees are deducted once more (加计扣除). */
    DISABLED_WAGES,
    /** A lower rate (减低税率). */
    SMALL_FIRM_RATE;

    /**
     * Tells what the amounts of the step are.
     *
     * @return true for the profit that is taxed, false for a tax
     */
    public boolean isOfBase() {
        return this == NON_PROFIT_INCOME || this == REDUCED_INCOME || this == DISABLED_WAGES;
    }
}
