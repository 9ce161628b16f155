package dev.governance.funding;

import static java.util.Objects.requireNonNull;

/**
 * A journal in the making (日记账): takes entries one by one and keeps balances alone.
 *
 * <p>Not thread-safe; used by one caller for one review.
 */
public final class LedgerJournal {

    private final LedgerBook book;

    LedgerJournal(LedgerBook book) {
        this.book = book;
    }

    /**
     * Posts an entry.
     *
     * @param entry the entry, after the one before it in the journal
     * @throws ArithmeticException if a balance is too large for {@link dev.governance.basics.Money}
     */
    public void post(LedgerEntry entry) {
        book.post(requireNonNull(entry, "entry"));
    }

    /**
     * Returns what came of the entries so far.
     *
     * @return the ledger and the findings
     */
    public LedgerReview review() {
        return book.review();
    }
}
