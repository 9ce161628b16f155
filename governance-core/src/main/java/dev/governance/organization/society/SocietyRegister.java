package dev.governance.organization.society;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.WireVersion;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What is known of community groups and of people who would help (社会力量台账).
 *
 * <p>Immutable and thread-safe.
 */
@WireVersion(1)
@Value.Immutable
@JsonSerialize(as = ImmutableSocietyRegister.class)
@JsonDeserialize(as = ImmutableSocietyRegister.class)
@JsonPropertyOrder({"groups", "talents", "issues"})
public abstract class SocietyRegister implements Serializable {

    SocietyRegister() {}

    /**
     * Returns the groups.
     *
     * @return each once
     */
    public abstract ImmutableList<CommunityGroup> groups();

    /**
     * Returns who would help.
     *
     * @return each person once
     */
    public abstract ImmutableList<CivicTalent> talents();

    /**
     * Returns the issues.
     *
     * @return each once
     */
    public abstract ImmutableList<CivicIssue> issues();

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
                groups().stream().map(CommunityGroup::id).distinct().count() == groups().size(),
                "a group stands twice");
        checkState(
                talents().stream().map(CivicTalent::person).distinct().count()
                        == talents().size(),
                "a person stands twice");
        checkState(
                issues().stream().map(CivicIssue::id).distinct().count() == issues().size(), "an issue stands twice");
    }

    /** Builds a {@link SocietyRegister}. */
    public static final class Builder extends ImmutableSocietyRegister.Builder {
        Builder() {}
    }
}
