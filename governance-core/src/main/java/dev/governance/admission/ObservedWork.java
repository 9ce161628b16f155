package dev.governance.admission;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.DateSpan;
import dev.governance.duty.DutyId;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A piece of work that was found in a community (社区实际承担的工作), whether it was admitted or not.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableObservedWork.class)
@JsonDeserialize(as = ImmutableObservedWork.class)
@JsonPropertyOrder({"id", "department", "title", "duty", "community", "during", "hours"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ObservedWork implements Serializable {

    /** The most hours that are believed. */
    public static final long MOST = CommunityLoad.MOST;

    ObservedWork() {}

    /**
     * Returns the id of the piece of work.
     *
     * @return the id
     */
    public abstract WorkId id();

    /**
     * Returns the body that asked for it.
     *
     * @return its id
     */
    public abstract OrganizationId department();

    /**
     * Returns what it is called where it was found.
     *
     * @return the title; not blank
     */
    public abstract String title();

    /**
     * Returns the duty of the catalogue that it is, if somebody said so.
     *
     * @return the duty's id
     */
    public abstract Optional<DutyId> duty();

    /**
     * Returns where it was found.
     *
     * @return the community's code
     */
    public abstract DivisionCode community();

    /**
     * Returns when it was done.
     *
     * @return the dates
     */
    public abstract DateSpan during();

    /**
     * Returns how much work it was, as hours of a year.
     *
     * @return person-hours, 0 to {@value #MOST}
     */
    public abstract long hours();

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
        checkState(!title().isBlank(), "work %s has no title", id());
        checkState(hours() >= 0 && hours() <= MOST, "work %s: hours must be 0..%s, but are %s", id(), MOST, hours());
    }

    /** Builds an {@link ObservedWork}. */
    public static final class Builder extends ImmutableObservedWork.Builder {
        Builder() {}
    }
}
