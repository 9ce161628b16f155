package dev.governance.organization.society;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Who could sit in the joint meeting on which issue (联席议事席位建议): as many seats filled as can be, with the most topics in common.
 *
 * <p>Only who agreed, on the day, is asked, and only in the own community. The matching is exact
 * ({@link dev.governance.matching.CapacityMatching}), one for each community.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSeatPlan.class)
@JsonDeserialize(as = ImmutableSeatPlan.class)
@JsonPropertyOrder({"offers", "empty", "idle"})
public abstract class SeatPlan implements Serializable {

    SeatPlan() {}

    /**
     * Returns who is offered which seat.
     *
     * @return the offers, by community, then as people stand in the register
     */
    public abstract ImmutableList<SeatOffer> offers();

    /**
     * Returns how many seats of an issue stay empty.
     *
     * @return issues with empty seats, in the order of the register
     */
    public abstract ImmutableMap<IssueId, Long> empty();

    /**
     * Returns how many people of a community agreed and fit no seat.
     *
     * @return communities with such people
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<DivisionCode, Long> idle();

    /**
     * Matches people to seats.
     *
     * @param register who would help, and the issues
     * @param day the day on which the consent has to hold
     * @return the plan; the same for the same register and day
     */
    public static SeatPlan of(SocietyRegister register, LocalDate day) {
        return new SeatMatching(register, day).plan();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeatPlan}. */
    public static final class Builder extends ImmutableSeatPlan.Builder {
        Builder() {}
    }
}
