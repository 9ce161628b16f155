package dev.governance.funding;

/**
 * What an entry of the ledger does (分录类型): from which account to which money moves.
 *
 * <p>Appropriated money passes through a commitment to its payment (指标—合同—支付); see {@link LedgerAccount}.
 */
public enum EntryKind {
    /** Revenue comes in: from outside to the treasury of the level (入库). */
    RECEIPT,
    /** Money is given to a line: from the treasury to what is available (下达指标). */
    APPROPRIATION,
    /** Money that is not needed goes back: from what is available to the treasury (收回). */
    WITHDRAWAL,
    /** Money moves from a line to another of the same level (调剂). */
    VIREMENT,
    /** Money is promised, by a contract or a grant: from available to committed (承诺). */
    COMMITMENT,
    /** A promise ends without a payment: from committed to available (解除承诺). */
    RELEASE,
    /** A promise is paid: from committed to paid (支付). */
    PAYMENT,
    /** A payment comes back: from paid to available (退回). */
    REFUND;

    /**
     * Tells whether the entry belongs to a promise, and so needs a reference to it.
     *
     * @return true for commitment, release, payment and refund
     */
    public boolean needsReference() {
        return this == COMMITMENT || this == RELEASE || this == PAYMENT || this == REFUND;
    }

    /**
     * Returns the account from which money goes.
     *
     * @return the account that is credited
     */
    public LedgerAccount from() {
        return switch (this) {
            case RECEIPT -> LedgerAccount.OUTSIDE;
            case APPROPRIATION -> LedgerAccount.TREASURY;
            case WITHDRAWAL, VIREMENT, COMMITMENT -> LedgerAccount.AVAILABLE;
            case RELEASE, PAYMENT -> LedgerAccount.COMMITTED;
            case REFUND -> LedgerAccount.PAID;
        };
    }

    /**
     * Returns the account to which money goes.
     *
     * @return the account that is debited
     */
    public LedgerAccount to() {
        return switch (this) {
            case RECEIPT, WITHDRAWAL -> LedgerAccount.TREASURY;
            case APPROPRIATION, VIREMENT, RELEASE, REFUND -> LedgerAccount.AVAILABLE;
            case COMMITMENT -> LedgerAccount.COMMITTED;
            case PAYMENT -> LedgerAccount.PAID;
        };
    }
}
