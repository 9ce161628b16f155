package dev.governance.benchmarks.county;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.funding.Budget;
import dev.governance.funding.BudgetLine;
import dev.governance.funding.BudgetLineId;
import dev.governance.funding.BudgetLineKind;
import dev.governance.funding.BudgetUnit;
import dev.governance.funding.BudgetUnitKind;
import dev.governance.funding.EntryKind;
import dev.governance.funding.LedgerEntry;
import dev.governance.funding.LedgerReview;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.Optional;

/** The money of a county: a line and a thousand entries for each community. */
final class CountyMoney {

    private static final int ENTRIES = 1_000;
    /** A community in so many promises in the end what it does not have. */
    private static final int BEYOND = 50;

    private static final long PROMISE = 100;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final ImmutableList.Builder<LedgerEntry> entries = ImmutableList.builder();
    private long number;

    private CountyMoney() {}

    static Room room(County county) {
        return new CountyMoney().made(county);
    }

    private Room made(County county) {
        Budget.Builder budget = Budget.builder();
        budget.year(2026).addUnits(unit(County.GOVERNMENT, BudgetUnitKind.COUNTY, Optional.empty()));
        long yuan = PROMISE * ENTRIES;
        budget.addLines(line("revenue", County.GOVERNMENT, BudgetLineKind.REVENUE, yuan * county.communities()));
        enter(EntryKind.RECEIPT, "revenue", yuan * county.communities(), Optional.empty());
        for (int street = 0; street < county.streets(); street++) {
            budget.addUnits(unit(County.office(street), BudgetUnitKind.SUBDISTRICT, Optional.of(County.GOVERNMENT)));
        }
        for (int community = 0; community < county.communities(); community++) {
            OrganizationId committee = County.committee(community);
            budget.addUnits(
                    unit(committee, BudgetUnitKind.COMMUNITY, Optional.of(County.office(county.streetOf(community)))));
            String line = "line-" + community;
            budget.addLines(line(line, committee, BudgetLineKind.EXPENDITURE, yuan));
            year(line, community % BEYOND == 0);
        }
        Budget planned = budget.build();
        ImmutableList<LedgerEntry> journal = entries.build();
        long faults = (county.communities() + BEYOND - 1) / BEYOND;
        return new Room(
                "entries of the ledger",
                journal.size(),
                "funding.over-committed",
                faults,
                () -> LedgerReview.of(planned, journal).findings());
    }

    /** Money is appropriated, promised and paid, promise by promise. */
    private void year(String line, boolean beyond) {
        enter(EntryKind.APPROPRIATION, line, PROMISE * ENTRIES, Optional.empty());
        for (int promise = 0; promise < ENTRIES / 2 - 1; promise++) {
            Optional<String> reference = Optional.of("c" + promise);
            enter(EntryKind.COMMITMENT, line, PROMISE, reference);
            enter(EntryKind.PAYMENT, line, PROMISE, reference);
        }
        enter(EntryKind.COMMITMENT, line, beyond ? PROMISE * ENTRIES : PROMISE, Optional.of("last"));
    }

    private void enter(EntryKind kind, String line, long yuan, Optional<String> reference) {
        entries.add(LedgerEntry.builder()
                .number(++number)
                .day(DAY)
                .kind(kind)
                .line(BudgetLineId.of(line))
                .amount(Money.ofYuan(yuan))
                .reference(reference)
                .build());
    }

    private static BudgetUnit unit(OrganizationId id, BudgetUnitKind kind, Optional<OrganizationId> parent) {
        return BudgetUnit.builder()
                .id(id)
                .name(id.value())
                .kind(kind)
                .parent(parent)
                .build();
    }

    private static BudgetLine line(String id, OrganizationId unit, BudgetLineKind kind, long yuan) {
        return BudgetLine.builder()
                .id(BudgetLineId.of(id))
                .unit(unit)
                .kind(kind)
                .name(id)
                .amount(Money.ofYuan(yuan))
                .build();
    }
}
