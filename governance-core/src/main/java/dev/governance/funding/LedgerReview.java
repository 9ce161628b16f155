package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What came of posting a journal (账务核查): where the money stands, and what was found on the way.
 *
 * <p>Entries are posted as they come, those that break a rule too: a ledger tells what happened. Findings, each with the number of its
 * entry: {@code funding.entry-gap}, {@code funding.entry-unknown-line}, {@code funding.entry-wrong-line}, {@code funding.entry-outside-year},
 * {@code funding.over-appropriated}, {@code funding.over-committed}, {@code funding.no-commitment}, {@code funding.overpaid},
 * {@code funding.earmark-broken}, {@code funding.virement-across-levels} and, at the end, {@code funding.treasury-overdrawn}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLedgerReview.class)
@JsonDeserialize(as = ImmutableLedgerReview.class)
@JsonPropertyOrder({"ledger", "findings", "further"})
public abstract class LedgerReview implements Serializable {

    /** The most findings that are kept; of more only the number is told. */
    public static final int MOST = 1_000;

    LedgerReview() {}

    /**
     * Returns where the money stands.
     *
     * @return the ledger after the last entry
     */
    public abstract Ledger ledger();

    /**
     * Returns what was found.
     *
     * @return at most {@value #MOST} findings, in the order of the entries
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns how many findings more there were.
     *
     * @return 0 unless there were too many to keep
     */
    public abstract long further();

    /**
     * Posts entries one by one. Memory grows with the lines and the open promises, not with the entries; time is in proportion
     * to the entries.
     *
     * @param budget the budget
     * @param entries the entries, in the order of the journal
     * @return the ledger and the findings
     * @throws ArithmeticException if a balance is too large for {@link dev.governance.basics.Money}
     */
    public static LedgerReview of(Budget budget, Iterable<LedgerEntry> entries) {
        LedgerBook book = new LedgerBook(budget);
        entries.forEach(book::post);
        return book.review();
    }

    /**
     * Starts to post entries that come one after the other, such as from a file that does not fit in memory.
     *
     * @param budget the budget
     * @return a journal without entries; for one thread
     */
    public static LedgerJournal journal(Budget budget) {
        return new LedgerJournal(new LedgerBook(budget));
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(further() >= 0, "further findings are counted from 0, not %s", further());
    }

    /** Builds a {@link LedgerReview}. */
    public static final class Builder extends ImmutableLedgerReview.Builder {
        Builder() {}
    }
}
