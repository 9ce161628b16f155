package dev.governance.organization.society;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A group of residents that is not registered (未登记的社区群众性组织), which may be helped to register later.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCommunityGroup.class)
@JsonDeserialize(as = ImmutableCommunityGroup.class)
@JsonPropertyOrder({"id", "community", "field", "plan", "supports"})
public abstract class CommunityGroup implements Serializable {

    CommunityGroup() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract OrganizationId id();

    /**
     * Returns in which community.
     *
     * @return its code
     */
    public abstract DivisionCode community();

    /**
     * Returns what it is for.
     *
     * @return the field
     */
    public abstract GroupField field();

    /**
     * Returns what it could show if it asked to be registered.
     *
     * @return the plan, with the same id
     */
    public abstract FoundingPlan plan();

    /**
     * Returns how it was supported.
     *
     * @return the supports
     */
    public abstract ImmutableList<GroupSupport> supports();

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
        checkState(ImmutableSet.copyOf(supports()).size() == supports().size(), "a support stands twice");
        checkState(plan().id().equals(id()), "the plan of %s has the id %s", id(), plan().id());
    }

    /** Builds a {@link CommunityGroup}. */
    public static final class Builder extends ImmutableCommunityGroup.Builder {
        Builder() {}
    }
}
