package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is put before a {@link DutyReview} (核查材料): the catalogue, the inventory, and what else is known.
 *
 * <p>It is put together from files of their own and has no JSON form of its own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class DutyReviewRequest implements Serializable {

    DutyReviewRequest() {}

    /**
     * Returns what ought to be done by whom.
     *
     * @return the catalogue
     */
    public abstract DutyCatalogue catalogue();

    /**
     * Returns the days that are reviewed.
     *
     * @return the days, such as a year or a single day
     */
    public abstract DateSpan during();

    /**
     * Returns the rules and numbers.
     *
     * @return the standard
     */
    public abstract DutyStandard standard();

    /**
     * Returns the communities in each of which every duty needs one lead.
     *
     * @return their codes; none for all communities that the inventory names
     */
    public abstract ImmutableSet<DivisionCode> places();

    /**
     * Returns what bodies really do.
     *
     * @return the inventory, each id once
     */
    public abstract ImmutableList<DutyAssignment> lines();

    /**
     * Returns who has which powers.
     *
     * @return the register; absent if nobody wrote one, and then only the powers that lines name are known
     */
    public abstract Optional<PowerRegister> powers();

    /**
     * Returns the normative documents on which lines may rest.
     *
     * @return the register; {@link DocumentRegister#none()} unless it is given
     */
    @Value.Default
    public DocumentRegister documents() {
        return DocumentRegister.none();
    }

    /**
     * Returns how much work bodies say that they do, to be reconciled with the inventory.
     *
     * @return the hours, each body once
     */
    public abstract ImmutableList<StatedHours> statedHours();

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
        Set<Object> seen = new HashSet<>();
        lines().forEach(line -> checkState(seen.add(line.id()), "line %s is there twice", line.id()));
        statedHours()
                .forEach(stated -> checkState(seen.add(stated.body()), "%s states its hours twice", stated.body()));
    }

    /** Builds a {@link DutyReviewRequest}. */
    public static final class Builder extends ImmutableDutyReviewRequest.Builder {
        Builder() {}
    }
}
