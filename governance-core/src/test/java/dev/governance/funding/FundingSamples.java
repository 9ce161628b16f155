package dev.governance.funding;

import com.google.common.collect.ImmutableMap;
import dev.governance.house.types.Samples;

/** Samples of this room whose parts must fit each other, and what in it is no value. */
public final class FundingSamples {

    private FundingSamples() {}

    /** Gives budgets, entries of both kinds, purchases and contracts. */
    public static void giveTo(Samples samples) {
        samples.give(Budget.class, County.budget(), County.budget(County.line("B-1", "county", 100)));
        samples.give(
                LedgerEntry.class,
                County.entry(1, EntryKind.APPROPRIATION, "E-1", 5).build(),
                County.entry(2, EntryKind.VIREMENT, "E-1", 6)
                        .toLine(BudgetLineId.of("E-2"))
                        .build());
        samples.give(
                Purchase.class,
                Purchases.purchase("P-1").build(),
                Purchases.purchase("P-2").approved(true).build());
        samples.give(
                ServiceContract.class,
                Purchases.contract(Purchases.terms("0", "1/10")).build(),
                Purchases.contract(Purchases.terms("1/5", "1/10")).build());
    }

    /** What is no value. */
    public static ImmutableMap<Class<?>, String> noValues() {
        return ImmutableMap.of(LedgerJournal.class, "takes entries one by one, for one thread");
    }
}
