package dev.governance.funding;

import dev.governance.basics.Money;

/** The accounts of one line while a journal is posted, in fen. */
final class LineBook {

    final BudgetLine line;
    final TreasuryBook treasury;
    long budgeted;
    long available;
    long committed;
    long paid;

    LineBook(BudgetLine line, TreasuryBook treasury) {
        this.line = line;
        this.treasury = treasury;
        this.budgeted = line.amount().fen();
    }

    boolean isRevenue() {
        return line.kind() == BudgetLineKind.REVENUE;
    }

    void add(LedgerAccount account, long fen) {
        switch (account) {
            case AVAILABLE -> available = Math.addExact(available, fen);
            case COMMITTED -> committed = Math.addExact(committed, fen);
            case PAID -> paid = Math.addExact(paid, fen);
            default -> treasury.add(account, fen);
        }
    }

    LineBalance balance() {
        return LineBalance.builder()
                .line(line.id())
                .budgeted(Money.ofFen(budgeted))
                .available(Money.ofFen(available))
                .committed(Money.ofFen(committed))
                .paid(Money.ofFen(paid))
                .build();
    }
}
