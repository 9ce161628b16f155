package dev.governance.funding;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.Optional;

/** A small county for the tests: a county with a town, a subdistrict office and a community; amounts in yuan. */
final class County {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final BudgetStandard STANDARD = BudgetStandard.builder()
            .reserveLeast(Ratio.ofPercent(1))
            .reserveMost(Ratio.ofPercent(3))
            .build();

    private County() {}

    static OrganizationId unit(String id) {
        return OrganizationId.of(id);
    }

    static BudgetUnit unit(String id, BudgetUnitKind kind, String parent) {
        return BudgetUnit.builder()
                .id(unit(id))
                .name(id)
                .kind(kind)
                .parent(parent.isEmpty() ? Optional.empty() : Optional.of(unit(parent)))
                .build();
    }

    static ImmutableList<BudgetUnit> units() {
        return ImmutableList.of(
                unit("county", BudgetUnitKind.COUNTY, ""),
                unit("town", BudgetUnitKind.TOWN, "county"),
                unit("street", BudgetUnitKind.SUBDISTRICT, "county"),
                unit("community", BudgetUnitKind.COMMUNITY, "street"));
    }

    static BudgetLine line(String id, String unit, BudgetLineKind kind, long yuan) {
        return BudgetLine.builder()
                .id(BudgetLineId.of(id))
                .unit(unit(unit))
                .kind(kind)
                .name(id)
                .amount(Money.ofYuan(yuan))
                .build();
    }

    static BudgetLine line(String id, String unit, long yuan) {
        return line(id, unit, BudgetLineKind.EXPENDITURE, yuan);
    }

    static BudgetLine earmarked(String id, String unit, long yuan, String purpose) {
        return BudgetLine.builder()
                .from(line(id, unit, yuan))
                .earmark(Purpose.of(purpose))
                .build();
    }

    static Budget budget(BudgetLine... lines) {
        return Budget.builder().year(2026).units(units()).addLines(lines).build();
    }

    /** Balanced, with reserves of two in a hundred. */
    static Budget budget() {
        return budget(
                line("R-1", "county", BudgetLineKind.REVENUE, 1_000),
                line("V-1", "county", BudgetLineKind.RESERVE, 20),
                line("E-1", "street", 500),
                line("E-2", "community", 300),
                earmarked("E-3", "community", 180, "elderly care"),
                line("R-2", "town", BudgetLineKind.REVENUE, 100),
                line("V-2", "town", BudgetLineKind.RESERVE, 2),
                line("E-4", "town", 98));
    }

    static LedgerEntry.Builder entry(long number, EntryKind kind, String line, long yuan) {
        LedgerEntry.Builder entry = LedgerEntry.builder();
        entry.number(number).day(DAY).kind(kind).line(BudgetLineId.of(line)).amount(Money.ofYuan(yuan));
        return entry;
    }
}
