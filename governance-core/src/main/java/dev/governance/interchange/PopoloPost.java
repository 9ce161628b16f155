package dev.governance.interchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A post of Popolo (岗位): a position that is there whoever holds it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePopoloPost.class)
@JsonDeserialize(as = ImmutablePopoloPost.class)
@JsonPropertyOrder({"id", "label", "organization_id"})
public abstract class PopoloPost implements Serializable {

    PopoloPost() {}

    /**
     * Returns the id: that of the organization, a slash and the label.
     *
     * @return the id: that of the organization, a slash and the label
     */
    public abstract String id();

    /**
     * Returns what it is called.
     *
     * @return what it is called
     */
    public abstract String label();

    /**
     * Returns in which organization it is.
     *
     * @return in which organization it is
     */
    @JsonProperty("organization_id")
    public abstract String organizationId();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PopoloPost}. */
    public static final class Builder extends ImmutablePopoloPost.Builder {
        Builder() {}
    }
}
