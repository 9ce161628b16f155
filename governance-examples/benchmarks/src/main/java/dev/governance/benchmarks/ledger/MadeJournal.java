package dev.governance.benchmarks.ledger;

import dev.governance.basics.Money;
import dev.governance.funding.Budget;
import dev.governance.funding.BudgetLine;
import dev.governance.funding.BudgetLineId;
import dev.governance.funding.BudgetLineKind;
import dev.governance.funding.BudgetUnit;
import dev.governance.funding.BudgetUnitKind;
import dev.governance.funding.EntryKind;
import dev.governance.funding.LedgerEntry;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A county of a thousand communities, and a journal of as many entries as are asked for: money is given to each, promised and paid.
 *
 * @param budget the budget
 * @param entries the entries, none of which breaks a rule
 */
public record MadeJournal(Budget budget, List<LedgerEntry> entries) {

    private static final int COMMUNITIES = 1_000;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final OrganizationId COUNTY = OrganizationId.of("county");
    private static final BudgetLineId REVENUE = BudgetLineId.of("revenue");

    /** Makes a journal of a number of entries, more than a thousand. */
    public static MadeJournal of(int size) {
        Budget.Builder budget = Budget.builder();
        budget.year(DAY.getYear()).addUnits(unit(COUNTY, BudgetUnitKind.COUNTY, Optional.empty()));
        budget.addLines(line(REVENUE, COUNTY, BudgetLineKind.REVENUE, 10_000_000_000_000L));
        List<BudgetLineId> lines = new ArrayList<>();
        for (int i = 0; i < COMMUNITIES; i++) {
            OrganizationId community = OrganizationId.of("community-" + i);
            lines.add(BudgetLineId.of("line-" + i));
            budget.addUnits(unit(community, BudgetUnitKind.COMMUNITY, Optional.of(COUNTY)));
            budget.addLines(line(lines.get(i), community, BudgetLineKind.EXPENDITURE, 10_000_000_000L));
        }
        List<LedgerEntry> entries = new ArrayList<>(size);
        enter(entries, EntryKind.RECEIPT, REVENUE, 10_000_000_000_000L, "");
        lines.forEach(line -> enter(entries, EntryKind.APPROPRIATION, line, 9_000_000_000L, ""));
        for (int i = 0; entries.size() < size; i++) {
            BudgetLineId line = lines.get(i % COMMUNITIES);
            enter(entries, EntryKind.COMMITMENT, line, 1_000, "C-" + i);
            enter(entries, EntryKind.PAYMENT, line, 900, "C-" + i);
        }
        return new MadeJournal(budget.build(), entries);
    }

    private static BudgetUnit unit(OrganizationId id, BudgetUnitKind kind, Optional<OrganizationId> parent) {
        return BudgetUnit.builder()
                .id(id)
                .name(id.value())
                .kind(kind)
                .parent(parent)
                .build();
    }

    private static BudgetLine line(BudgetLineId id, OrganizationId unit, BudgetLineKind kind, long fen) {
        return BudgetLine.builder()
                .id(id)
                .unit(unit)
                .kind(kind)
                .name(id.value())
                .amount(Money.ofFen(fen))
                .build();
    }

    private static void enter(List<LedgerEntry> entries, EntryKind kind, BudgetLineId line, long fen, String promise) {
        entries.add(LedgerEntry.builder()
                .number(entries.size() + 1L)
                .day(DAY)
                .kind(kind)
                .line(line)
                .amount(Money.ofFen(fen))
                .reference(Optional.of(promise).filter(text -> !text.isEmpty()))
                .build());
    }
}
