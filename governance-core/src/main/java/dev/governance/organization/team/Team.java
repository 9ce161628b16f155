package dev.governance.organization.team;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A team that works in communities (执法、协管等队伍) and the one body that manages it daily.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTeam.class)
@JsonDeserialize(as = ImmutableTeam.class)
@JsonPropertyOrder({"id", "manager"})
public abstract class Team implements Serializable {

    Team() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract OrganizationId id();

    /**
     * Returns who manages it daily (日常管理单位).
     *
     * @return the id of a body, mostly the subdistrict office
     */
    public abstract OrganizationId manager();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Team}. */
    public static final class Builder extends ImmutableTeam.Builder {
        Builder() {}
    }
}
