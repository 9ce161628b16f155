package dev.governance.interchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.PersonId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A membership of Popolo (任职): a person, by pseudonym, in an organization.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePopoloMembership.class)
@JsonDeserialize(as = ImmutablePopoloMembership.class)
@JsonPropertyOrder({"id", "person_id", "organization_id", "post_id", "on_behalf_of_id", "start_date", "end_date"})
public abstract class PopoloMembership implements Serializable {

    PopoloMembership() {}

    /**
     * Returns the id: a number in this document.
     *
     * @return the id: a number in this document
     */
    public abstract String id();

    /**
     * Returns the pseudonym.
     *
     * @return the pseudonym
     */
    @JsonProperty("person_id")
    @Value.Redacted
    public abstract PersonId personId();

    /**
     * Returns in which organization it is.
     *
     * @return in which organization it is
     */
    @JsonProperty("organization_id")
    public abstract String organizationId();

    /**
     * Returns in which post it is.
     *
     * @return in which post it is
     */
    @JsonProperty("post_id")
    public abstract Optional<String> postId();

    /**
     * Returns which organization the person represents.
     *
     * @return which organization the person represents
     */
    @JsonProperty("on_behalf_of_id")
    public abstract Optional<String> onBehalfOfId();

    /**
     * Returns the first day.
     *
     * @return the first day
     */
    @JsonProperty("start_date")
    public abstract Optional<LocalDate> startDate();

    /**
     * Returns the last day.
     *
     * @return the last day
     */
    @JsonProperty("end_date")
    public abstract Optional<LocalDate> endDate();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PopoloMembership}. */
    public static final class Builder extends ImmutablePopoloMembership.Builder {
        Builder() {}
    }
}
