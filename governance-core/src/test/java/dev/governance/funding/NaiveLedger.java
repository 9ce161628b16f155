package dev.governance.funding;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;

/** The ledger as two columns: for each account, by name, what was debited and credited to it. Slow and plain. */
final class NaiveLedger {

    private final TreeMap<String, BigInteger> balances = new TreeMap<>();

    NaiveLedger(Budget budget, List<LedgerEntry> entries) {
        for (LedgerEntry entry : entries) {
            boolean known = budget.linesById().containsKey(entry.line());
            boolean toKnown =
                    entry.toLine().map(budget.linesById()::containsKey).orElse(known)
                            && (known || entry.toLine().isPresent());
            BudgetLineId to = entry.toLine().orElse(entry.line());
            post(
                    budget,
                    entry.line(),
                    known,
                    entry.kind().from(),
                    -entry.amount().fen());
            post(budget, to, toKnown, entry.kind().to(), entry.amount().fen());
        }
    }

    private void post(Budget budget, BudgetLineId line, boolean known, LedgerAccount account, long fen) {
        String name;
        if (account.isOfLine()) {
            boolean spends = known && budget.linesById().get(line).kind() != BudgetLineKind.REVENUE;
            name = spends ? account + " " + line : "SUSPENSE";
        } else {
            String unit = known ? budget.linesById().get(line).unit().value() : "county";
            name = account == LedgerAccount.OUTSIDE
                    ? "OUTSIDE"
                    : "TREASURY " + budget.levels().get(County.unit(unit));
        }
        balances.merge(name, BigInteger.valueOf(fen), BigInteger::add);
    }

    long of(String account) {
        return balances.getOrDefault(account, BigInteger.ZERO).longValueExact();
    }

    BigInteger sum() {
        return balances.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
