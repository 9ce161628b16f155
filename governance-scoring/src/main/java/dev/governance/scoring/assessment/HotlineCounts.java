package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What the hotline counted for one body in a period (热线工单统计).
 *
 * <p>Only how requests were handled is counted for points; how many there were is not a merit and not a fault. Immutable and
 * thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHotlineCounts.class)
@JsonDeserialize(as = ImmutableHotlineCounts.class)
@JsonPropertyOrder({"unit", "received", "sideExits", "withinLimit", "calledBack", "resolved", "satisfied"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class HotlineCounts implements Serializable {

    HotlineCounts() {}

    /**
     * Returns the body.
     *
     * @return its id
     */
    public abstract OrganizationId unit();

    /**
     * Returns how many requests came for it.
     *
     * @return 0 or more
     */
    public abstract long received();

    /**
     * Returns how many of them left at each side exit.
     *
     * @return 0 or more each
     */
    public abstract ImmutableMap<SideExit, Long> sideExits();

    /**
     * Returns how many of the rest were answered within the limit.
     *
     * @return 0 to {@link #assessable}
     */
    public abstract long withinLimit();

    /**
     * Returns how many of those who called were called back and reached.
     *
     * @return 0 to {@link #assessable}
     */
    public abstract long calledBack();

    /**
     * Returns how many of those called back said that it was resolved.
     *
     * @return 0 to {@link #calledBack}
     */
    public abstract long resolved();

    /**
     * Returns how many of those called back said that they were satisfied.
     *
     * @return 0 to {@link #calledBack}
     */
    public abstract long satisfied();

    /**
     * Returns how many requests count: all but those that left at a side exit.
     *
     * @return 0 or more
     */
    public final long assessable() {
        return received()
                - sideExits().values().stream().mapToLong(Long::longValue).sum();
    }

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
        checkState(sideExits().values().stream().allMatch(count -> count >= 0), "%s: a count is below zero", unit());
        within("assessable", assessable(), received());
        within("answered within the limit", withinLimit(), assessable());
        within("called back", calledBack(), assessable());
        within("resolved", resolved(), calledBack());
        within("satisfied", satisfied(), calledBack());
    }

    private void within(String what, long count, long most) {
        checkState(count >= 0 && count <= most, "%s: %s are %s, of %s", unit(), what, count, most);
    }

    /** Builds a {@link HotlineCounts}. */
    public static final class Builder extends ImmutableHotlineCounts.Builder {
        Builder() {}
    }
}
