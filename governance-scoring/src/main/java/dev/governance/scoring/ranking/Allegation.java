package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a body is asked to answer for (责任追究事项): a proposal of a burden, with the id of the case. It says nothing about any person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAllegation.class)
@JsonDeserialize(as = ImmutableAllegation.class)
@JsonPropertyOrder({"id", "proposal", "raisedOn"})
public abstract class Allegation implements Serializable {

    Allegation() {}

    /**
     * Returns the id.
     *
     * @return the id of the case
     */
    public abstract AllegationId id();

    /**
     * Returns what is proposed, on which ground and by which law.
     *
     * @return the proposal
     */
    public abstract Proposal proposal();

    /**
     * Returns when it was raised.
     *
     * @return the day
     */
    public abstract LocalDate raisedOn();

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
        checkState(proposal().measure().isBurden(), "%s: nobody has to answer for merit", id());
    }

    /** Builds an {@link Allegation}. */
    public static final class Builder extends ImmutableAllegation.Builder {
        Builder() {}
    }
}
