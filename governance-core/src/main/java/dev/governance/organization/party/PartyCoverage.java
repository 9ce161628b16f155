package dev.governance.organization.party;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How far the party's organisations cover the communities of a county (党组织覆盖率), nominal and effective.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePartyCoverage.class)
@JsonDeserialize(as = ImmutablePartyCoverage.class)
@JsonPropertyOrder({"lines", "standings", "communities", "nominal", "effective", "members"})
public abstract class PartyCoverage implements Serializable {

    PartyCoverage() {}

    /**
     * Returns community by community.
     *
     * @return the lines, in the order of the register
     */
    public abstract ImmutableList<PartyCoverageLine> lines();

    /**
     * Returns organisation by organisation.
     *
     * @return those that exist on the day
     */
    public abstract ImmutableList<PartyUnitStanding> standings();

    /**
     * Returns how many communities there are.
     *
     * @return the communities
     */
    public abstract long communities();

    /**
     * Returns how many have an organisation.
     *
     * @return covered on paper
     */
    public abstract long nominal();

    /**
     * Returns how many have one that works for certain.
     *
     * @return covered at work
     */
    public abstract long effective();

    /**
     * Returns how many members each form has.
     *
     * @return small counts hidden; empty where no least count is known
     */
    public abstract ImmutableList<PartyMembersCell> members();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyCoverage}. */
    public static final class Builder extends ImmutablePartyCoverage.Builder {
        Builder() {}
    }
}
