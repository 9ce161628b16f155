package dev.governance.funding;

import dev.governance.organization.OrganizationId;

/** The treasury of one budget level while a journal is posted, in fen. */
final class TreasuryBook {

    final OrganizationId level;
    long held;
    long received;

    TreasuryBook(OrganizationId level) {
        this.level = level;
    }

    void add(LedgerAccount account, long fen) {
        if (account == LedgerAccount.OUTSIDE) {
            received = Math.subtractExact(received, fen);
        } else {
            held = Math.addExact(held, fen);
        }
    }
}
