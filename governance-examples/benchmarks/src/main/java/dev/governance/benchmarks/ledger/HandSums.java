package dev.governance.benchmarks.ledger;

import dev.governance.funding.BudgetLineId;
import dev.governance.funding.EntryKind;
import dev.governance.funding.LedgerEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was paid on each line, added up by hand: the least that anybody who looks at each entry has to do. */
public final class HandSums {

    private HandSums() {}

    /** Returns what was paid in all, in fen. */
    public static long paid(List<LedgerEntry> entries) {
        Map<BudgetLineId, long[]> lines = new HashMap<>();
        for (LedgerEntry entry : entries) {
            if (entry.kind() == EntryKind.PAYMENT) {
                lines.computeIfAbsent(entry.line(), line -> new long[1])[0] +=
                        entry.amount().fen();
            }
        }
        return lines.values().stream().mapToLong(sum -> sum[0]).sum();
    }
}
