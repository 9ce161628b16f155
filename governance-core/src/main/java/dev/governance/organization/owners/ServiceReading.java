package dev.governance.organization.owners;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a property firm serves a compound (物业服务水平), as shares.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableServiceReading.class)
@JsonDeserialize(as = ImmutableServiceReading.class)
@JsonPropertyOrder({"compound", "firm", "passed", "satisfied", "repairsInTime", "control"})
public abstract class ServiceReading implements Serializable {

    ServiceReading() {}

    /**
     * Returns which compound.
     *
     * @return its id
     */
    public abstract CompoundId compound();

    /**
     * Returns which firm.
     *
     * @return its id
     */
    public abstract OrganizationId firm();

    /**
     * Returns which part of the last inspection's items passed.
     *
     * @return the part; absent without an inspection
     */
    public abstract Optional<Share> passed();

    /**
     * Returns which part of the owners who answered is satisfied.
     *
     * @return the part; absent where too few answered
     */
    public abstract Optional<Share> satisfied();

    /**
     * Returns which part of the repairs due was done in time.
     *
     * @return the part; absent where none was due
     */
    public abstract Optional<Share> repairsInTime();

    /**
     * Returns which part of the firm's acts was control (强管弱服).
     *
     * @return the part; absent where it did nothing
     */
    public abstract Optional<Share> control();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceReading}. */
    public static final class Builder extends ImmutableServiceReading.Builder {
        Builder() {}
    }
}
