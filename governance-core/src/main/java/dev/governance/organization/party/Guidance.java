package dev.governance.organization.party;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * That a party organisation guides another body (党组织指导关系), such as an owners' committee or a social organisation: dated, with
 * matters, actions and open points.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGuidance.class)
@JsonDeserialize(as = ImmutableGuidance.class)
@JsonPropertyOrder({"guide", "guided", "during", "matters"})
public abstract class Guidance implements Serializable {

    Guidance() {}

    /**
     * Returns who guides.
     *
     * @return the id of a party organisation, mostly of the subdistrict
     */
    public abstract OrganizationId guide();

    /**
     * Returns who is guided.
     *
     * @return the id of a body
     */
    public abstract OrganizationId guided();

    /**
     * Returns on which days.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns in which matters.
     *
     * @return the matters
     */
    public abstract ImmutableList<GuidanceMatter> matters();

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
        checkState(ImmutableSet.copyOf(matters()).size() == matters().size(), "a matter of guidance stands twice");
        checkState(!guide().equals(guided()), "%s guides itself", guide());
    }

    /** Builds a {@link Guidance}. */
    public static final class Builder extends ImmutableGuidance.Builder {
        Builder() {}
    }
}
