package dev.governance.funding;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;

/** What is to be said of a budget: of each level its balance and its reserve, of other units what they may not have. */
final class BudgetInspection {

    private static final LocalDate REGULATION = LocalDate.of(2020, 8, 3);
    private static final Citation NO_LEVEL = Citation.of("预算法实施条例", "2", REGULATION);
    private static final Citation BALANCE =
            Citation.builder().document("预算法").article("35").build();

    private final Budget budget;
    private final BudgetStandard standard;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    private BudgetInspection(Budget budget, BudgetStandard standard) {
        this.budget = budget;
        this.standard = standard;
    }

    static ImmutableList<Finding> of(Budget budget, BudgetStandard standard) {
        BudgetInspection inspection = new BudgetInspection(budget, standard);
        for (BudgetUnit unit : budget.units()) {
            if (unit.kind().isBudgetLevel()) {
                inspection.balance(unit);
                inspection.reserve(unit);
            }
        }
        budget.lines().forEach(inspection::place);
        return inspection.findings.build();
    }

    private void balance(BudgetUnit level) {
        for (BudgetBook book : BudgetBook.values()) {
            Money in = budget.total(level.id(), BudgetLineKind.REVENUE, book);
            Money out = spent(level, book);
            if (out.compareTo(in) > 0) {
                findings.add(Finding.builder("funding.deficit")
                        .subject(level.id().value())
                        .putValues("unit", level.name())
                        .putValues("book", book.name())
                        .putValues("revenue", in.toString())
                        .putValues("expenditure", out.toString())
                        .putValues("deficit", out.minus(in).toString())
                        .addCitations(BALANCE)
                        .build());
            }
        }
    }

    private Money spent(BudgetUnit level, BudgetBook book) {
        return budget.total(level.id(), BudgetLineKind.EXPENDITURE, book)
                .plus(budget.total(level.id(), BudgetLineKind.RESERVE, book));
    }

    private void reserve(BudgetUnit level) {
        Money whole = spent(level, BudgetBook.GENERAL);
        if (whole.isZero()) {
            return;
        }
        Money reserve = budget.total(level.id(), BudgetLineKind.RESERVE, BudgetBook.GENERAL);
        Ratio part = reserve.ratioTo(whole);
        if (part.compareTo(standard.reserveLeast()) < 0) {
            findings.add(outside("funding.reserve-below", level, reserve, part));
        } else if (part.compareTo(standard.reserveMost()) > 0) {
            findings.add(outside("funding.reserve-above", level, reserve, part));
        }
    }

    private Finding outside(String code, BudgetUnit level, Money reserve, Ratio part) {
        return Finding.builder(code)
                .subject(level.id().value())
                .putValues("unit", level.name())
                .putValues("reserve", reserve.toString())
                .putValues("percent", part.toPercent(2, RoundingMode.HALF_UP))
                .putValues("least", standard.reserveLeast().toPercent(0, RoundingMode.HALF_UP))
                .putValues("most", standard.reserveMost().toPercent(0, RoundingMode.HALF_UP))
                .addAllCitations(standard.citations())
                .build();
    }

    /** Revenue and reserve belong to a level alone. */
    private void place(BudgetLine line) {
        BudgetUnit unit = Objects.requireNonNull(budget.unitsById().get(line.unit()));
        boolean outpost = unit.kind() == BudgetUnitKind.SUBDISTRICT || unit.kind() == BudgetUnitKind.COMMUNITY;
        if (outpost && line.kind() != BudgetLineKind.EXPENDITURE) {
            findings.add(Finding.builder("funding.no-budget-level")
                    .subject(line.id().value())
                    .putValues("unit", unit.name())
                    .putValues("line", line.name())
                    .putValues("amount", line.amount().toString())
                    .addCitations(NO_LEVEL)
                    .build());
        }
    }
}
