package dev.governance.organization.team;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.WireVersion;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What is known of the teams in a county (队伍统筹台账): who manages them, who works in them, what they were told, who was called.
 *
 * <p>Immutable and thread-safe.
 */
@WireVersion(1)
@Value.Immutable
@JsonSerialize(as = ImmutableTeamRegister.class)
@JsonDeserialize(as = ImmutableTeamRegister.class)
@JsonPropertyOrder({"teams", "secondments", "orders", "whistles"})
public abstract class TeamRegister implements Serializable {

    TeamRegister() {}

    /**
     * Returns the teams.
     *
     * @return each once
     */
    public abstract ImmutableList<Team> teams();

    /**
     * Returns who works in them.
     *
     * @return the secondments, in teams of the register
     */
    public abstract ImmutableList<Secondment> secondments();

    /**
     * Returns what they were told.
     *
     * @return the orders, each once, to teams of the register
     */
    public abstract ImmutableList<TeamOrder> orders();

    /**
     * Returns who was called.
     *
     * @return each once
     */
    public abstract ImmutableList<Whistle> whistles();

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
        TeamRules.check(this);
    }

    /** Builds a {@link TeamRegister}. */
    public static final class Builder extends ImmutableTeamRegister.Builder {
        Builder() {}
    }
}
