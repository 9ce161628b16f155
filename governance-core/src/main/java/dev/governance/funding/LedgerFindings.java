package dev.governance.funding;

import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is found while a journal is posted: the first of many, and how many more there were. */
final class LedgerFindings {

    private static final LocalDate REGULATION = LocalDate.of(2020, 8, 3);
    private static final Citation PAY_BY_BUDGET = Citation.of("预算法实施条例", "57", REGULATION);

    private final List<Finding> findings = new ArrayList<>();
    private long further;

    void add(String code, LedgerEntry entry) {
        add(code, entry, "kind", entry.kind());
    }

    void add(String code, LedgerEntry entry, String name, Object value) {
        add(Finding.builder(code)
                .subject(Long.toString(entry.number()))
                .putValues("entry", Long.toString(entry.number()))
                .putValues("line", entry.line().value())
                .putValues("amount", entry.amount().toString())
                .putValues("reference", entry.reference().orElse("-"))
                .putValues(
                        "purpose",
                        entry.purpose()
                                .map(Purpose::value)
                                .or(() -> entry.toLine().map(BudgetLineId::value))
                                .orElse("-"))
                .putValues("day", entry.day().toString())
                .putValues(name, value.toString())
                .addCitations(PAY_BY_BUDGET)
                .build());
    }

    private void add(Finding finding) {
        if (findings.size() < LedgerReview.MOST) {
            findings.add(finding);
        } else {
            further++;
        }
    }

    LedgerReview review(Ledger ledger, Budget budget) {
        LedgerFindings all = new LedgerFindings();
        all.further = further;
        findings.forEach(all::add);
        ledger.treasuries().forEach((level, held) -> {
            if (held.isNegative()) {
                all.add(Finding.builder("funding.treasury-overdrawn")
                        .subject(level.value())
                        .putValues(
                                "unit",
                                Objects.requireNonNull(budget.unitsById().get(level))
                                        .name())
                        .putValues("missing", held.negated().toString())
                        .addCitations(PAY_BY_BUDGET)
                        .build());
            }
        });
        return LedgerReview.builder()
                .ledger(ledger)
                .findings(all.findings)
                .further(all.further)
                .build();
    }
}
