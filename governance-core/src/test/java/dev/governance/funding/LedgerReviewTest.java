package dev.governance.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerReviewTest {

    private final List<LedgerEntry> entries = new ArrayList<>();

    private LedgerReviewTest add(EntryKind kind, String line, long yuan) {
        return add(County.entry(entries.size() + 1, kind, line, yuan));
    }

    private LedgerReviewTest add(EntryKind kind, String line, long yuan, String reference) {
        return add(County.entry(entries.size() + 1, kind, line, yuan).reference(reference));
    }

    private LedgerReviewTest add(LedgerEntry.Builder entry) {
        entries.add(entry.build());
        return this;
    }

    private LedgerReviewTest begun() {
        return add(EntryKind.RECEIPT, "R-1", 1_000)
                .add(EntryKind.APPROPRIATION, "E-1", 400)
                .add(EntryKind.APPROPRIATION, "E-3", 100)
                .add(EntryKind.COMMITMENT, "E-1", 300, "C-1");
    }

    private List<String> codes() {
        return LedgerReview.of(County.budget(), entries).findings().stream()
                .map(finding -> finding.code() + " " + finding.subject().orElseThrow())
                .toList();
    }

    @Test
    void moneyPassesFromTheTreasuryToItsPayment() {
        begun().add(EntryKind.PAYMENT, "E-1", 250, "C-1")
                .add(EntryKind.REFUND, "E-1", 50, "C-1")
                .add(EntryKind.RELEASE, "E-1", 20, "C-1");
        LedgerReview review = LedgerReview.of(County.budget(), entries);
        LineBalance line = review.ledger().balance(BudgetLineId.of("E-1")).orElseThrow();

        assertEquals(List.of(), codes());
        assertEquals(Money.ofYuan(170), line.available());
        assertEquals(Money.ofYuan(30), line.committed());
        assertEquals(Money.ofYuan(200), line.paid());
        assertEquals(Money.ofYuan(500), review.ledger().treasuries().get(County.unit("county")));
        assertTrue(review.ledger().isBalanced());
    }

    @Test
    void moreThanWasApprovedIsNotAppropriated() {
        begun().add(EntryKind.APPROPRIATION, "E-1", 100).add(EntryKind.APPROPRIATION, "E-1", 1);
        assertEquals(List.of("funding.over-appropriated 6"), codes());
    }

    @Test
    void moreThanIsAvailableIsNotPromised() {
        begun().add(EntryKind.COMMITMENT, "E-1", 101, "C-2");
        assertEquals(List.of("funding.over-committed 5"), codes());
    }

    @Test
    void nothingIsPaidThatWasNotPromisedNorMore() {
        begun().add(EntryKind.PAYMENT, "E-1", 1, "C-9").add(EntryKind.PAYMENT, "E-1", 301, "C-1");
        assertEquals(List.of("funding.no-commitment 5", "funding.overpaid 6"), codes());
    }

    @Test
    void nothingComesBackThatWasNotPaid() {
        begun().add(EntryKind.REFUND, "E-1", 1, "C-1");
        assertEquals(List.of("funding.overpaid 5"), codes());
    }

    @Test
    void earmarkedMoneyIsForItsPurposeAlone() {
        begun().add(County.entry(5, EntryKind.COMMITMENT, "E-3", 50)
                        .reference("C-3")
                        .purpose(Purpose.of("elderly care")))
                .add(County.entry(6, EntryKind.COMMITMENT, "E-3", 10)
                        .reference("C-4")
                        .purpose(Purpose.of("a car")))
                .add(County.entry(7, EntryKind.VIREMENT, "E-3", 10).toLine(BudgetLineId.of("E-2")));
        assertEquals(List.of("funding.earmark-broken 6", "funding.earmark-broken 7"), codes());
    }

    @Test
    void moneyMovesBetweenLinesOfOneLevelAndTheBudgetWithIt() {
        begun().add(County.entry(5, EntryKind.VIREMENT, "E-1", 100).toLine(BudgetLineId.of("E-2")))
                .add(EntryKind.APPROPRIATION, "E-2", 300)
                .add(County.entry(7, EntryKind.VIREMENT, "E-2", 10).toLine(BudgetLineId.of("E-4")));
        assertEquals(List.of("funding.virement-across-levels 7"), codes());
    }

    @Test
    void aGapAndARepetitionInTheNumbersAreSeen() {
        begun().add(County.entry(6, EntryKind.APPROPRIATION, "E-1", 1))
                .add(County.entry(6, EntryKind.APPROPRIATION, "E-1", 1))
                .add(County.entry(7, EntryKind.APPROPRIATION, "E-1", 1));
        assertEquals(List.of("funding.entry-gap 6", "funding.entry-gap 6"), codes().subList(0, 2));
    }

    @Test
    void whatBelongsNowhereIsInSuspenseAndNotLost() {
        begun().add(EntryKind.APPROPRIATION, "nowhere", 7);
        LedgerReview review = LedgerReview.of(County.budget(), entries);

        assertEquals(List.of("funding.entry-unknown-line 5"), codes());
        assertEquals(Money.ofYuan(7), review.ledger().suspense());
        assertTrue(review.ledger().isBalanced());
    }

    @Test
    void revenueIsReceivedOnLinesOfRevenueAndInTheYear() {
        add(EntryKind.RECEIPT, "E-1", 5);
        add(County.entry(2, EntryKind.RECEIPT, "R-1", 5).day(County.DAY.plusYears(1)));
        assertEquals(List.of("funding.entry-wrong-line 1", "funding.entry-outside-year 2"), codes());
    }

    @Test
    void aTreasuryThatGaveMoreThanItHadIsTold() {
        add(EntryKind.RECEIPT, "R-2", 10).add(EntryKind.APPROPRIATION, "E-4", 11);
        assertEquals(List.of("funding.treasury-overdrawn town"), codes());
    }

    @Test
    void ofVeryManyFindingsOnlyTheNumberIsTold() {
        for (int i = 0; i < LedgerReview.MOST + 5; i++) {
            add(EntryKind.PAYMENT, "E-1", 1, "C-none");
        }
        LedgerReview review = LedgerReview.of(County.budget(), ImmutableList.copyOf(entries));

        assertEquals(LedgerReview.MOST, review.findings().size());
        assertEquals(5, review.further());
    }

    @Test
    void whatIsNotSpentIsCarriedOverOnceAndThenGoesBack() {
        begun().add(EntryKind.PAYMENT, "E-1", 250, "C-1");
        Ledger ledger = LedgerReview.of(County.budget(), entries).ledger();

        assertEquals(
                List.of("E-1 150.00 CARRIED", "E-3 100.00 SURPLUS"),
                ledger.carryOvers(ImmutableMap.of(BudgetLineId.of("E-3"), 1), 2).stream()
                        .map(left -> left.line() + " " + left.amount() + " " + left.kind())
                        .toList());
    }
}
