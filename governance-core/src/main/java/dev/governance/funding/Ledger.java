package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where all money of a budget stands after its entries (总账).
 *
 * <p>Nothing is lost: {@link #received} is at any time what the treasuries, the lines and the suspense account hold together.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLedger.class)
@JsonDeserialize(as = ImmutableLedger.class)
@JsonPropertyOrder({"entries", "received", "treasuries", "lines", "suspense"})
public abstract class Ledger implements Serializable {

    Ledger() {}

    /**
     * Returns how many entries were posted.
     *
     * @return 0 or more
     */
    public abstract long entries();

    /**
     * Returns what came in.
     *
     * @return whole fen
     */
    public abstract Money received();

    /**
     * Returns what each budget level has given to no line.
     *
     * @return whole fen by level, in the order of the units
     */
    public abstract ImmutableMap<OrganizationId, Money> treasuries();

    /**
     * Returns where the money of each line stands.
     *
     * @return the lines of expenditure and reserve, in the order of the budget
     */
    public abstract ImmutableList<LineBalance> lines();

    /**
     * Returns what stands on lines that the budget does not have.
     *
     * @return whole fen
     */
    public abstract Money suspense();

    /**
     * Returns what all accounts hold together.
     *
     * @return treasuries, lines and suspense
     */
    @JsonIgnore
    public final Money held() {
        Money lines = Money.sum(lines().stream().map(LineBalance::appropriated).collect(toImmutableList()));
        return Money.sum(treasuries().values()).plus(lines).plus(suspense());
    }

    /**
     * Tells whether nothing was lost or made.
     *
     * @return whether what is held is what was received, to the fen
     */
    @JsonIgnore
    public final boolean isBalanced() {
        return held().equals(received());
    }

    /**
     * Returns the balance of a line.
     *
     * @param line the line
     * @return its balance; absent for a line of revenue and for one that the budget does not have
     */
    public final Optional<LineBalance> balance(BudgetLineId line) {
        return lines().stream().filter(balance -> balance.line().equals(line)).findFirst();
    }

    /**
     * Returns what is left of each line at the end of the year, and what becomes of it.
     *
     * @param before for how many years in a row money of a line was unspent already; none for a line that is not named
     * @param years for how many years in a row it may be, this one included; see {@link CarryOver#YEARS}
     * @return the lines of which something is left, in their order; together what is available and committed
     */
    public final ImmutableList<CarryOver> carryOvers(Map<BudgetLineId, Integer> before, long years) {
        ImmutableList.Builder<CarryOver> left = ImmutableList.builder();
        for (LineBalance line : lines()) {
            Money unspent = line.available().plus(line.committed());
            if (unspent.fen() > 0) {
                boolean surplus = before.getOrDefault(line.line(), 0) + 1 >= years;
                left.add(new CarryOver(line.line(), unspent, surplus ? CarryOverKind.SURPLUS : CarryOverKind.CARRIED));
            }
        }
        return left.build();
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
        checkState(entries() >= 0, "entries are counted from 0, not %s", entries());
    }

    /** Builds a {@link Ledger}. */
    public static final class Builder extends ImmutableLedger.Builder {
        Builder() {}
    }
}
