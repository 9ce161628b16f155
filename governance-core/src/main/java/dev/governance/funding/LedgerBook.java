package dev.governance.funding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The accounts of a budget while its journal is posted; every entry is posted, and those that break a rule are found. */
final class LedgerBook {

    private final Budget budget;
    private final Map<OrganizationId, TreasuryBook> treasuries = new LinkedHashMap<>();
    private final Map<BudgetLineId, LineBook> lines = new LinkedHashMap<>();
    private final Map<BudgetLineId, Map<String, long[]>> promises = new HashMap<>();
    private final LedgerFindings findings = new LedgerFindings();
    private final TreasuryBook top;
    private final LocalDate first;
    private final LocalDate last;
    private long suspense;
    private long entries;
    private long next = 1;

    LedgerBook(Budget budget) {
        this.budget = budget;
        this.first = LocalDate.of(budget.year(), 1, 1);
        this.last = LocalDate.of(budget.year(), 12, 31);
        for (BudgetUnit unit : budget.units()) {
            if (unit.kind().isBudgetLevel()) {
                treasuries.put(unit.id(), new TreasuryBook(unit.id()));
            }
        }
        this.top = treasury(budget.units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .orElseThrow()
                .id());
        budget.lines().forEach(line -> lines.put(line.id(), new LineBook(line, treasury(line.unit()))));
    }

    private TreasuryBook treasury(OrganizationId unit) {
        return Objects.requireNonNull(treasuries.get(budget.levels().get(unit)));
    }

    void post(LedgerEntry entry) {
        entries++;
        number(entry);
        if (entry.day().isBefore(first) || entry.day().isAfter(last)) {
            findings.add("funding.entry-outside-year", entry, "year", budget.year());
        }
        LineBook from = lines.get(entry.line());
        LineBook to = entry.toLine().isPresent() ? lines.get(entry.toLine().get()) : from;
        if (from == null || to == null) {
            findings.add("funding.entry-unknown-line", entry);
        } else {
            check(entry, from, to);
        }
        move(entry, from, to);
    }

    private void number(LedgerEntry entry) {
        if (entry.number() != next) {
            findings.add("funding.entry-gap", entry, "expected", next);
        }
        next = Math.max(next, entry.number()) + 1;
    }

    private void check(LedgerEntry entry, LineBook from, LineBook to) {
        if (from.isRevenue() != (entry.kind() == EntryKind.RECEIPT) || to.isRevenue() != from.isRevenue()) {
            findings.add("funding.entry-wrong-line", entry);
        }
        if (entry.purpose().isPresent()
                && from.line.earmark().isPresent()
                && !entry.purpose().equals(from.line.earmark())) {
            findings.add(
                    "funding.earmark-broken",
                    entry,
                    "earmark",
                    from.line.earmark().get());
        }
        switch (entry.kind()) {
            case APPROPRIATION -> {
                long given = Math.addExact(Math.addExact(from.available, from.committed), from.paid);
                if (Math.addExact(given, entry.amount().fen()) > from.budgeted) {
                    findings.add("funding.over-appropriated", entry, "budgeted", Money.ofFen(from.budgeted));
                }
            }
            case COMMITMENT -> available(entry, from);
            case VIREMENT -> {
                available(entry, from);
                virement(entry, from, to);
            }
            case WITHDRAWAL -> available(entry, from);
            case RELEASE, PAYMENT, REFUND -> promise(entry);
            case RECEIPT -> {}
        }
    }

    private void available(LedgerEntry entry, LineBook from) {
        if (entry.amount().fen() > from.available) {
            findings.add("funding.over-committed", entry, "available", Money.ofFen(from.available));
        }
    }

    private void virement(LedgerEntry entry, LineBook from, LineBook to) {
        if (from.treasury != to.treasury) {
            findings.add("funding.virement-across-levels", entry);
        } else if (from.line.earmark().isPresent() && !from.line.earmark().equals(to.line.earmark())) {
            findings.add(
                    "funding.earmark-broken",
                    entry,
                    "earmark",
                    from.line.earmark().get());
        }
    }

    /** What is open of a promise, and what was paid of it. */
    private void promise(LedgerEntry entry) {
        long[] promise = promises.getOrDefault(entry.line(), ImmutableMap.of())
                .get(entry.reference().orElseThrow());
        if (promise == null) {
            findings.add("funding.no-commitment", entry);
            return;
        }
        long most = entry.kind() == EntryKind.REFUND ? promise[1] : promise[0];
        if (entry.amount().fen() > most) {
            findings.add("funding.overpaid", entry, "open", Money.ofFen(most));
        }
    }

    private void move(LedgerEntry entry, @Nullable LineBook from, @Nullable LineBook to) {
        long fen = entry.amount().fen();
        add(from, entry.kind().from(), -fen);
        add(to, entry.kind().to(), fen);
        if (entry.kind() == EntryKind.VIREMENT) {
            if (from != null) {
                from.budgeted = Math.subtractExact(from.budgeted, fen);
            }
            if (to != null) {
                to.budgeted = Math.addExact(to.budgeted, fen);
            }
        }
        if (entry.kind().needsReference()) {
            remember(entry, fen);
        }
    }

    private void add(@Nullable LineBook line, LedgerAccount account, long fen) {
        if (line != null) {
            line.add(account, fen);
        } else if (account.isOfLine()) {
            suspense = Math.addExact(suspense, fen);
        } else {
            top.add(account, fen);
        }
    }

    private void remember(LedgerEntry entry, long fen) {
        long[] promise = promises.computeIfAbsent(entry.line(), line -> new HashMap<>())
                .computeIfAbsent(entry.reference().orElseThrow(), reference -> new long[2]);
        switch (entry.kind()) {
            case COMMITMENT -> promise[0] = Math.addExact(promise[0], fen);
            case RELEASE -> promise[0] = Math.subtractExact(promise[0], fen);
            case PAYMENT -> {
                promise[0] = Math.subtractExact(promise[0], fen);
                promise[1] = Math.addExact(promise[1], fen);
            }
            default -> promise[1] = Math.subtractExact(promise[1], fen);
        }
    }

    LedgerReview review() {
        ImmutableMap.Builder<OrganizationId, Money> held = ImmutableMap.builder();
        long received = 0;
        for (TreasuryBook treasury : treasuries.values()) {
            held.put(treasury.level, Money.ofFen(treasury.held));
            received = Math.addExact(received, treasury.received);
        }
        Ledger ledger = Ledger.builder()
                .entries(entries)
                .received(Money.ofFen(received))
                .treasuries(held.buildOrThrow())
                .lines(lines.values().stream()
                        .filter(line -> !line.isRevenue())
                        .map(LineBook::balance)
                        .collect(toImmutableList()))
                .suspense(Money.ofFen(Math.addExact(suspense, strayed())))
                .build();
        return findings.review(ledger, budget);
    }

    /** What entries wrongly put on lines of revenue. */
    private long strayed() {
        return lines.values().stream()
                .filter(LineBook::isRevenue)
                .mapToLong(line -> line.available + line.committed + line.paid)
                .sum();
    }
}
