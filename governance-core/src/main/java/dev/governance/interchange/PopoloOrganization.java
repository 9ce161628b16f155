package dev.governance.interchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organization of Popolo (组织).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePopoloOrganization.class)
@JsonDeserialize(as = ImmutablePopoloOrganization.class)
@JsonPropertyOrder({
    "id",
    "name",
    "classification",
    "parent_id",
    "area_id",
    "founding_date",
    "dissolution_date",
    "identifiers"
})
public abstract class PopoloOrganization implements Serializable {

    PopoloOrganization() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Returns the name.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns the kind.
     *
     * @return the kind
     */
    public abstract String classification();

    /**
     * Returns the organization right above it.
     *
     * @return the organization right above it
     */
    @JsonProperty("parent_id")
    public abstract Optional<String> parentId();

    /**
     * Returns the division for which it is.
     *
     * @return the division for which it is
     */
    @JsonProperty("area_id")
    public abstract Optional<String> areaId();

    /**
     * Returns the first day.
     *
     * @return the first day
     */
    @JsonProperty("founding_date")
    public abstract Optional<LocalDate> foundingDate();

    /**
     * Returns the last day.
     *
     * @return the last day
     */
    @JsonProperty("dissolution_date")
    public abstract Optional<LocalDate> dissolutionDate();

    /**
     * Returns its codes.
     *
     * @return its codes
     */
    public abstract ImmutableList<PopoloIdentifier> identifiers();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PopoloOrganization}. */
    public static final class Builder extends ImmutablePopoloOrganization.Builder {
        Builder() {}
    }
}
