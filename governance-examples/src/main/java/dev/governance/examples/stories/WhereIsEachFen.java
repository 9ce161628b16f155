package dev.governance.examples.stories;

import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.ProfileId;
import dev.governance.examples.money.FindingLines;
import dev.governance.funding.Budget;
import dev.governance.funding.BudgetLine;
import dev.governance.funding.BudgetLineId;
import dev.governance.funding.BudgetLineKind;
import dev.governance.funding.BudgetStandard;
import dev.governance.funding.BudgetUnit;
import dev.governance.funding.BudgetUnitKind;
import dev.governance.funding.EntryKind;
import dev.governance.funding.LedgerEntry;
import dev.governance.funding.LedgerReview;
import dev.governance.funding.LineBalance;
import dev.governance.funding.Purpose;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where is each fen of the community's money, and was it spent on what it was given for? (专项财政经费) */
public final class WhereIsEachFen {

    private static final OrganizationId COUNTY = OrganizationId.of("county");
    private static final OrganizationId COMMUNITY = OrganizationId.of("community");

    private WhereIsEachFen() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Budget budget = Budget.builder()
                .year(2026)
                .addUnits(unit(COUNTY, "the county", BudgetUnitKind.COUNTY, Optional.empty()))
                .addUnits(unit(COMMUNITY, "the community", BudgetUnitKind.COMMUNITY, Optional.of(COUNTY)))
                .addLines(line("revenue", COUNTY, BudgetLineKind.REVENUE, 100_000, Optional.empty()))
                .addLines(line("reserve", COUNTY, BudgetLineKind.RESERVE, 900, Optional.empty()))
                .addLines(line("care", COMMUNITY, BudgetLineKind.EXPENDITURE, 99_100, Optional.of(Purpose.of("care"))))
                .build();
        BudgetStandard standard = BudgetStandard.of(StandardNorms.funding(), Office.DAY, ProfileId.national());
        out.println("The budget:");
        tell(out, budget.review(standard));

        List<LedgerEntry> journal = new ArrayList<>();
        enter(journal, EntryKind.RECEIPT, "revenue", "100000", "", "");
        enter(journal, EntryKind.APPROPRIATION, "care", "80000", "", "");
        enter(journal, EntryKind.COMMITMENT, "care", "50000", "C-1", "care");
        enter(journal, EntryKind.PAYMENT, "care", "49999.99", "C-1", "care");
        enter(journal, EntryKind.COMMITMENT, "care", "1200", "C-2", "a new sofa");
        enter(journal, EntryKind.PAYMENT, "care", "0.02", "C-1", "care");
        LedgerReview review = LedgerReview.of(budget, journal);
        out.println("The journal of " + journal.size() + " entries:");
        tell(out, review.findings());
        out.println("Received " + review.ledger().received() + " yuan; they stand:");
        review.ledger().treasuries().forEach((level, held) -> out.println("  treasury of the " + level + " " + held));
        for (LineBalance balance : review.ledger().lines()) {
            out.println("  " + balance.line() + ": available " + balance.available() + ", committed "
                    + balance.committed() + ", paid " + balance.paid());
        }
        out.println("Nothing lost: " + review.ledger().isBalanced());
    }

    private static BudgetUnit unit(
            OrganizationId id, String name, BudgetUnitKind kind, Optional<OrganizationId> parent) {
        return BudgetUnit.builder().id(id).name(name).kind(kind).parent(parent).build();
    }

    private static BudgetLine line(
            String id, OrganizationId unit, BudgetLineKind kind, long yuan, Optional<Purpose> earmark) {
        return BudgetLine.builder()
                .id(BudgetLineId.of(id))
                .unit(unit)
                .kind(kind)
                .name(id)
                .amount(Money.ofYuan(yuan))
                .earmark(earmark)
                .build();
    }

    private static void enter(
            List<LedgerEntry> journal, EntryKind kind, String line, String yuan, String reference, String purpose) {
        journal.add(LedgerEntry.builder()
                .number(journal.size() + 1L)
                .day(Office.DAY)
                .kind(kind)
                .line(BudgetLineId.of(line))
                .amount(Money.parse(yuan))
                .reference(Optional.of(reference).filter(text -> !text.isEmpty()))
                .purpose(Optional.of(purpose).filter(text -> !text.isEmpty()).map(Purpose::of))
                .build());
    }

    private static void tell(PrintStream out, List<Finding> findings) {
        findings.forEach(finding -> out.println("  " + FindingLines.sentence(finding, Locale.ENGLISH)));
    }
}
