package dev.governance.organization.team;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.DateSpan;
import dev.governance.basics.PersonId;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a person works in a team (下沉、借调), on which days and under whom, by pseudonym.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSecondment.class)
@JsonDeserialize(as = ImmutableSecondment.class)
@JsonPropertyOrder({"person", "team", "home", "manager", "during"})
public abstract class Secondment implements Serializable {

    Secondment() {}

    /**
     * Returns who.
     *
     * @return the pseudonym
     */
    @Value.Redacted
    public abstract PersonId person();

    /**
     * Returns in which team.
     *
     * @return its id
     */
    public abstract OrganizationId team();

    /**
     * Returns who sent the person (派出单位).
     *
     * @return the id of a body
     */
    public abstract OrganizationId home();

    /**
     * Returns who manages the person daily.
     *
     * @return the id of a body; absent where nobody does
     */
    public abstract Optional<OrganizationId> manager();

    /**
     * Returns on which days.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Secondment}. */
    public static final class Builder extends ImmutableSecondment.Builder {
        Builder() {}
    }
}
