package dev.governance.interchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An area of Popolo (区域): a division.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePopoloArea.class)
@JsonDeserialize(as = ImmutablePopoloArea.class)
@JsonPropertyOrder({"id", "identifier", "classification", "parent_id"})
public abstract class PopoloArea implements Serializable {

    PopoloArea() {}

    /**
     * Returns the code of the division.
     *
     * @return the code of the division
     */
    public abstract String id();

    /**
     * Returns the code again, as an identifier.
     *
     * @return the code again, as an identifier
     */
    public abstract String identifier();

    /**
     * Returns the level of the division.
     *
     * @return the level of the division
     */
    public abstract String classification();

    /**
     * Returns the division around it.
     *
     * @return the division around it
     */
    @JsonProperty("parent_id")
    public abstract Optional<String> parentId();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PopoloArea}. */
    public static final class Builder extends ImmutablePopoloArea.Builder {
        Builder() {}
    }
}
