package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entry of the ledger (记账凭证): so much money moves from one account to another, on a day, for a line.
 *
 * <p>Entries are numbered from 1 without a gap, so that a missing one is seen. An entry is two legs that cancel each other, so nothing is
 * made or lost by it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLedgerEntry.class)
@JsonDeserialize(as = ImmutableLedgerEntry.class)
@JsonPropertyOrder({"number", "day", "kind", "line", "toLine", "amount", "purpose", "reference"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class LedgerEntry implements Serializable {

    LedgerEntry() {}

    /**
     * Returns its number in the journal.
     *
     * @return 1 for the first
     */
    public abstract long number();

    /**
     * Returns when it happened.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns what it does.
     *
     * @return the kind
     */
    public abstract EntryKind kind();

    /**
     * Returns the line that it is for.
     *
     * @return the line; for a receipt a line of revenue
     */
    public abstract BudgetLineId line();

    /**
     * Returns the line that money is moved to.
     *
     * @return present for a virement alone
     */
    public abstract Optional<BudgetLineId> toLine();

    /**
     * Returns how much moves.
     *
     * @return whole fen, above zero
     */
    public abstract Money amount();

    /**
     * Returns what the money is for.
     *
     * @return the purpose; absent where it is not told
     */
    public abstract Optional<Purpose> purpose();

    /**
     * Returns the promise that it belongs to, such as a contract.
     *
     * @return the id of the promise; present for commitment, release, payment and refund
     */
    public abstract Optional<String> reference();

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
        checkState(number() >= 1, "an entry is numbered from 1, not %s", number());
        checkState(amount().fen() > 0, "entry %s: the amount %s is not above zero", number(), amount());
        checkState(
                toLine().isPresent() == (kind() == EntryKind.VIREMENT),
                "entry %s: a virement, and it alone, names the line that money is moved to",
                number());
        checkState(!toLine().equals(Optional.of(line())), "entry %s moves money from %s to itself", number(), line());
        checkState(
                reference().isPresent() == kind().needsReference(),
                "entry %s: %s names the promise that it belongs to: %s",
                number(),
                kind(),
                kind().needsReference());
        checkState(reference().stream().noneMatch(String::isBlank), "entry %s: the reference is blank", number());
    }

    /** Builds a {@link LedgerEntry}. */
    public static final class Builder extends ImmutableLedgerEntry.Builder {
        Builder() {}
    }
}
