package dev.governance.organization.autonomy;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A residents' committee and what it does for self-government (居民委员会自治情况).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableResidentsBody.class)
@JsonDeserialize(as = ImmutableResidentsBody.class)
@JsonPropertyOrder({
    "committee",
    "community",
    "households",
    "sizeReason",
    "members",
    "elected",
    "covenantFiled",
    "supervisors",
    "disclosures",
    "learning",
    "services",
    "meetings"
})
public abstract class ResidentsBody implements Serializable {

    ResidentsBody() {}

    /**
     * Returns which committee.
     *
     * @return its id
     */
    public abstract OrganizationId committee();

    /**
     * Returns of which community.
     *
     * @return its code
     */
    public abstract DivisionCode community();

    /**
     * Returns how many households the community has.
     *
     * @return the households; 0 or more
     */
    public abstract long households();

    /**
     * Returns why the community is larger or smaller than it generally is.
     *
     * @return the reason; absent where none was given
     */
    public abstract Optional<String> sizeReason();

    /**
     * Returns how many members the committee has.
     *
     * @return chair, deputies and members; 0 or more
     */
    public abstract long members();

    /**
     * Returns when it was elected.
     *
     * @return the day; absent where nobody told
     */
    public abstract Optional<LocalDate> elected();

    /**
     * Returns when the residents' covenant was filed (居民公约备案).
     *
     * @return the day; absent where it was not
     */
    public abstract Optional<LocalDate> covenantFiled();

    /**
     * Returns how many members the supervision committee has (居务监督委员会).
     *
     * @return the members; 0 where there is none
     */
    public abstract long supervisors();

    /**
     * Returns what is to be made public.
     *
     * @return the items with their days
     */
    public abstract ImmutableList<Disclosure> disclosures();

    /**
     * Returns how residents teach one another.
     *
     * @return the activities
     */
    public abstract ImmutableList<LearningActivity> learning();

    /**
     * Returns on which days residents served one another (自我服务).
     *
     * @return the days
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> services();

    /**
     * Returns which residents' meetings were asked for or held.
     *
     * @return the meetings
     */
    public abstract ImmutableList<ResidentsMeeting> meetings();

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
        checkState(ImmutableSet.copyOf(disclosures()).size() == disclosures().size(), "a disclosure stands twice");
        checkState(ImmutableSet.copyOf(learning()).size() == learning().size(), "a learning activity stands twice");
        checkState(ImmutableSet.copyOf(meetings()).size() == meetings().size(), "a residents' meeting stands twice");
        checkState(
                households() >= 0 && members() >= 0 && supervisors() >= 0,
                "%s: %s households, %s members, %s supervisors",
                committee(),
                households(),
                members(),
                supervisors());
    }

    /** Builds a {@link ResidentsBody}. */
    public static final class Builder extends ImmutableResidentsBody.Builder {
        Builder() {}
    }
}
