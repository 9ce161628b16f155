package dev.governance.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever is entered, right or wrong, each fen that came in stands somewhere. */
class LedgerProperties {

    private static final Budget BUDGET = County.budget();

    @Provide
    Arbitrary<List<LedgerEntry>> journals() {
        Arbitrary<String> lines = Arbitraries.of("R-1", "R-2", "V-1", "E-1", "E-2", "E-3", "E-4", "nowhere");
        Arbitrary<LedgerEntry> entries = Combinators.combine(
                        Arbitraries.of(EntryKind.class),
                        lines,
                        lines,
                        Arbitraries.longs().between(1, 90_000))
                .as(LedgerProperties::entry);
        return entries.list().ofMaxSize(40).map(LedgerProperties::numbered);
    }

    private static LedgerEntry entry(EntryKind kind, String line, String other, long fen) {
        LedgerEntry.Builder entry = County.entry(1, kind, line, 1);
        entry.amount(Money.ofFen(fen));
        if (kind == EntryKind.VIREMENT) {
            entry.toLine(BudgetLineId.of(other.equals(line) ? line + "x" : other));
        }
        return kind.needsReference() ? entry.reference("C-" + fen % 3).build() : entry.build();
    }

    private static List<LedgerEntry> numbered(List<LedgerEntry> entries) {
        List<LedgerEntry> numbered = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            numbered.add(LedgerEntry.builder()
                    .from(entry)
                    .number(numbered.size() + 1L)
                    .build());
        }
        return numbered;
    }

    @Property(tries = 10_000)
    void agreesWithTheNaiveLedgerAndLosesNothing(@ForAll("journals") List<LedgerEntry> entries) {
        compare(entries);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void agreesWithTheNaiveLedgerAndLosesNothingForLong(@ForAll("journals") List<LedgerEntry> entries) {
        compare(entries);
    }

    private static void compare(List<LedgerEntry> entries) {
        NaiveLedger naive = new NaiveLedger(BUDGET, entries);
        Ledger ledger = LedgerReview.of(BUDGET, entries).ledger();

        assertTrue(ledger.isBalanced(), ledger::toString);
        assertEquals(BigInteger.ZERO, naive.sum());
        assertEquals(-naive.of("OUTSIDE"), ledger.received().fen());
        assertEquals(naive.of("SUSPENSE"), ledger.suspense().fen());
        ledger.treasuries().forEach((level, held) -> assertEquals(naive.of("TREASURY " + level), held.fen()));
        for (LineBalance line : ledger.lines()) {
            assertEquals(naive.of("AVAILABLE " + line.line()), line.available().fen());
            assertEquals(naive.of("COMMITTED " + line.line()), line.committed().fen());
            assertEquals(naive.of("PAID " + line.line()), line.paid().fen());
        }
    }

    /** Where nothing is found on the way, no line paid or promised more than it was given, and no more than was approved. */
    @Property(tries = 1_000)
    void aJournalWithoutFindingsKeepsTheBudget(@ForAll("journals") List<LedgerEntry> entries) {
        List<LedgerEntry> clean = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            clean.add(entry);
            LedgerReview so = LedgerReview.of(BUDGET, numbered(clean));
            boolean only = so.findings().stream().allMatch(found -> found.code().equals("funding.treasury-overdrawn"));
            if (!only) {
                clean.remove(clean.size() - 1);
            }
        }
        for (LineBalance line :
                LedgerReview.of(BUDGET, numbered(clean)).ledger().lines()) {
            assertTrue(!line.available().isNegative() && !line.committed().isNegative(), line::toString);
            assertTrue(line.appropriated().compareTo(line.budgeted()) <= 0, line::toString);
        }
    }
}
