package dev.governance.funding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import dev.governance.policy.Decision;
import dev.governance.policy.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be said of purchases: what rules fired, and what was split to dodge the tender. */
final class PurchaseInspection {

    private static final Citation SPLITTING = Citation.of("政府采购法实施条例", "28", LocalDate.of(2015, 1, 30));

    private final ContractRegister register;
    private final PurchaseStandard standard;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    PurchaseInspection(ContractRegister register, PurchaseStandard standard) {
        this.register = register;
        this.standard = standard;
    }

    /** What belongs together: one buyer, one budget line, one category, one fiscal year. */
    record Pot(OrganizationId buyer, BudgetLineId line, String category, int year) {}

    ImmutableList<Finding> findings() {
        register.decide(standard).forEach(this::decided);
        Map<Pot, List<Purchase>> pots = new LinkedHashMap<>();
        for (Purchase purchase : register.purchases()) {
            if (purchase.method() != PurchaseMethod.OPEN_TENDER && !purchase.approved()) {
                Pot pot = new Pot(
                        purchase.buyer(),
                        purchase.budgetLine(),
                        purchase.category(),
                        purchase.day().getYear());
                pots.computeIfAbsent(pot, key -> new ArrayList<>()).add(purchase);
            }
        }
        pots.forEach(this::split);
        register.blacklist().forEach(this::blacklisted);
        return findings.build();
    }

    private void decided(PurchaseId id, Decision decision) {
        decision.fired().stream()
                .filter(fired -> fired.verdict() != Verdict.ADMIT)
                .forEach(fired -> findings.add(Finding.builder(fired.finding().code())
                        .from(fired.finding())
                        .subject(id.value())
                        .build()));
        if (decision.verdict().isEmpty()) {
            findings.add(Finding.builder("funding.purchase-unknown")
                    .severity(Finding.Severity.WARNING)
                    .subject(id.value())
                    .putValues("purchase", id.value())
                    .putValues("facts", String.join(", ", decision.missing()))
                    .build());
        }
    }

    /** Several purchases, each below the amount, that are above it together. */
    private void split(Pot pot, List<Purchase> pieces) {
        List<Purchase> small = pieces.stream()
                .filter(piece -> piece.value().compareTo(standard.tenderFrom()) < 0)
                .toList();
        Money sum = Money.sum(small.stream().map(Purchase::value).collect(toImmutableList()));
        if (small.size() > 1 && sum.compareTo(standard.tenderFrom()) > 0) {
            findings.add(Finding.builder("funding.purchase-split")
                    .subject(small.get(0).id().value())
                    .putValues(
                            "purchases",
                            small.stream().map(piece -> piece.id().value()).collect(Collectors.joining(", ")))
                    .putValues("category", pot.category())
                    .putValues("line", pot.line().value())
                    .putValues("sum", sum.toString())
                    .putValues("from", standard.tenderFrom().toString())
                    .addCitations(SPLITTING)
                    .build());
        }
    }

    private void blacklisted(Blacklisting entry) {
        LocalDate from = entry.during().from().orElse(LocalDate.MIN);
        LocalDate to = entry.during().to().orElse(LocalDate.MAX);
        boolean inBounds = entry.during().days().isPresent()
                && !to.isBefore(from.plusYears(standard.blacklistYearsLeast()))
                && !to.isAfter(from.plusYears(standard.blacklistYearsMost()));
        if (!inBounds) {
            findings.add(Finding.builder("funding.blacklist-length")
                    .subject(entry.supplier().value())
                    .putValues("supplier", entry.supplier().value())
                    .putValues("during", entry.during().toString())
                    .putValues("least", Long.toString(standard.blacklistYearsLeast()))
                    .putValues("most", Long.toString(standard.blacklistYearsMost()))
                    .addCitations(standard.citations(PurchaseStandard.BLACKLIST_MOST))
                    .build());
        }
    }
}
