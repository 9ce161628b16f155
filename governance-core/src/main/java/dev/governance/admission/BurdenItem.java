package dev.governance.admission;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.duty.Workload;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a community carries (负担事项): a task, a ledger, a plate, a certificate, an app, an assessment.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBurdenItem.class)
@JsonDeserialize(as = ImmutableBurdenItem.class)
@JsonPropertyOrder({"id", "community", "kind", "origin", "department", "nature", "hours"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class BurdenItem implements Serializable {

    BurdenItem() {}

    /**
     * Returns the id of the thing.
     *
     * @return the id
     */
    public abstract WorkId id();

    /**
     * Returns the community that carries it.
     *
     * @return its code
     */
    public abstract DivisionCode community();

    /**
     * Returns what kind of thing it is.
     *
     * @return the kind
     */
    public abstract SubjectKind kind();

    /**
     * Returns who wants it.
     *
     * @return the origin
     */
    public abstract WorkOrigin origin();

    /**
     * Returns the department that wants it.
     *
     * @return its id; present for what comes from above, and for that alone
     */
    public abstract Optional<OrganizationId> department();

    /**
     * Returns whether it is administration or service.
     *
     * @return the nature
     */
    public abstract WorkNature nature();

    /**
     * Returns how much work it is.
     *
     * @return person-hours a year, 0 to {@value CommunityLoad#MOST}; absent if nobody counted, which is not none
     */
    public abstract Optional<Long> hours();

    /**
     * Returns what a request puts on each community, as administration from above.
     *
     * @param record a request; work that is not going on puts nothing on anybody
     * @return one thing for each community, in the order of the request
     */
    public static ImmutableList<BurdenItem> from(AdmissionRecord record) {
        if (!record.state().isAtWork()) {
            return ImmutableList.of();
        }
        TaskRequest request = record.request();
        return request.communities().stream()
                .map(community -> builder()
                        .id(WorkId.of(request.id() + "-" + community))
                        .community(community)
                        .kind(request.kind())
                        .origin(WorkOrigin.FROM_ABOVE)
                        .department(request.department())
                        .nature(WorkNature.ADMINISTRATION)
                        .hours(request.workload().map(Workload::hoursPerYear))
                        .build())
                .collect(ImmutableList.toImmutableList());
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
        checkState(
                department().isPresent() == (origin() == WorkOrigin.FROM_ABOVE),
                "%s: a department belongs to what comes from above",
                id());
        checkState(
                hours().map(h -> h >= 0 && h <= CommunityLoad.MOST).orElse(true),
                "%s: hours must be 0..%s, but are %s",
                id(),
                CommunityLoad.MOST,
                hours());
    }

    /** Builds a {@link BurdenItem}. */
    public static final class Builder extends ImmutableBurdenItem.Builder {
        Builder() {}
    }
}
