package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post that somebody holds in a body (任职): which part of the working time, when, and whether it is paid (兼职不兼薪).
 *
 * <p>A membership of Popolo with a share. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAppointment.class)
@JsonDeserialize(as = ImmutableAppointment.class)
@JsonPropertyOrder({"id", "worker", "organization", "post", "onBehalfOf", "community", "share", "during", "paid"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Appointment implements Serializable {

    private static final BigInteger FINEST = BigInteger.valueOf(10_000);

    Appointment() {}

    /**
     * Returns the number of the appointment.
     *
     * @return the id
     */
    public abstract AppointmentId id();

    /**
     * Returns who holds the post.
     *
     * @return a pseudonym
     */
    public abstract WorkerId worker();

    /**
     * Returns the body.
     *
     * @return its id
     */
    public abstract OrganizationId organization();

    /**
     * Returns the post.
     *
     * @return the post
     */
    public abstract PostId post();

    /**
     * Returns for whom the person sits there.
     *
     * @return another body, such as a party organisation; absent for nobody else
     */
    public abstract Optional<OrganizationId> onBehalfOf();

    /**
     * Returns where the work is done.
     *
     * @return the code of the community
     */
    public abstract DivisionCode community();

    /**
     * Returns which part of the working time it takes.
     *
     * @return the share, above zero, of at most 10,000 parts
     */
    public abstract Share share();

    /**
     * Returns when the post is held.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns whether it is the post from which the salary comes.
     *
     * @return true for at most one post at a time
     */
    public abstract boolean paid();

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
        checkState(
                share().compareTo(Share.none()) > 0
                        && share().ratio().denominator().compareTo(FINEST) <= 0,
                "a share of the working time is above zero and has at most %s parts, but was %s",
                FINEST,
                share());
    }

    /** Tells nothing of the person. */
    @Override
    public final String toString() {
        return "appointment " + id();
    }

    /** Builds an {@link Appointment}. */
    public static final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
