package dev.governance.funding;

/**
 * Where money stands (账户). Each fen that came in stands in exactly one account at any time.
 *
 * <p>Of all accounts together the sum is always zero: what came in from {@link #OUTSIDE} is what the others hold.
 */
public enum LedgerAccount {
    /** Where revenue comes from; its balance is minus what came in (收入来源). */
    OUTSIDE,
    /** What a budget level has and has given to no line (国库). */
    TREASURY,
    /** What a line may still promise (可用指标). */
    AVAILABLE,
    /** What a line has promised and not paid (已承诺). */
    COMMITTED,
    /** What a line has paid (已支付). */
    PAID,
    /** What stands on lines that the budget does not have (待查). */
    SUSPENSE;

    /**
     * Tells whether each line has an account of this kind.
     *
     * @return true for available, committed and paid
     */
    public boolean isOfLine() {
        return this == AVAILABLE || this == COMMITTED || this == PAID;
    }
}
