package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Evidence;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationKind;
import dev.governance.organization.OrganizationNature;
import dev.governance.policy.RuleId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What law opens a measure (措施依据): against which kinds of bodies, on which grounds, to which authorities, since when.
 *
 * <p>No such rule can say that an autonomous committee, those whom residents elected to it, owners, firms or social organisations
 * are given a disciplinary sanction (处分), which is for public employees alone: it would not be built. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMeasureRule.class)
@JsonDeserialize(as = ImmutableMeasureRule.class)
@JsonPropertyOrder({
    "id",
    "measure",
    "subjects",
    "addressee",
    "authorities",
    "grounds",
    "profile",
    "during",
    "evidence",
    "reason",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class MeasureRule implements Serializable {

    private static final ImmutableSet<OrganizationNature> EMPLOY_OFFICIALS = Sets.immutableEnumSet(
            OrganizationNature.PARTY, OrganizationNature.ADMINISTRATION, OrganizationNature.PUBLIC_SERVICE);

    private static final String NO_DISCIPLINE =
            "a disciplinary sanction meets public employees, never an autonomous committee or those elected to it";

    MeasureRule() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract RuleId id();

    /**
     * Returns what may be done.
     *
     * @return the measure
     */
    public abstract Measure measure();

    /**
     * Returns against whom.
     *
     * @return the kinds of bodies, at least one
     */
    public abstract ImmutableSet<OrganizationKind> subjects();

    /**
     * Returns whom of the body it meets.
     *
     * @return the body itself unless it is said
     */
    @Value.Default
    public Addressee addressee() {
        return Addressee.BODY;
    }

    /**
     * Returns who may decide it.
     *
     * @return the authorities, at least one
     */
    public abstract ImmutableSet<Authority> authorities();

    /**
     * Returns on which grounds.
     *
     * @return the grounds, at least one
     */
    public abstract ImmutableSet<AccountabilityGround> grounds();

    /**
     * Returns where it holds.
     *
     * @return the place; the national profile unless it is said
     */
    @Value.Default
    public ProfileId profile() {
        return ProfileId.national();
    }

    /**
     * Returns on which days it holds.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns what is known of it.
     *
     * @return how near to its source somebody came
     */
    public abstract Evidence evidence();

    /**
     * Returns why it is assumed, or a remark.
     *
     * @return the reason; present where the rule is not verified
     */
    public abstract Optional<Sentence> reason();

    /**
     * Returns where it comes from.
     *
     * @return the law; at least one where the rule is verified
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Tells whether the measure is open.
     *
     * @param kind the kind of the body
     * @param ground the ground
     * @param day the day of the decision
     * @return whether the rule names both and holds on that day
     */
    public final boolean covers(OrganizationKind kind, AccountabilityGround ground, LocalDate day) {
        return subjects().contains(kind) && grounds().contains(ground) && during().contains(day);
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
        checkState(!subjects().isEmpty(), "%s is open against nobody", id());
        checkState(!authorities().isEmpty(), "%s belongs to no authority", id());
        checkState(!grounds().isEmpty(), "%s names no ground", id());
        checkState(evidence() != Evidence.NOT_VERIFIED, "%s: what is not verified opens no measure", id());
        checkState(evidence() == Evidence.ASSUMED || !citations().isEmpty(), "%s is verified, but names no law", id());
        checkState(evidence() != Evidence.ASSUMED || reason().isPresent(), "%s is assumed without a reason", id());
        boolean merit = grounds().contains(AccountabilityGround.MERIT);
        checkState(
                measure().isBurden() ? !merit : merit && grounds().size() == 1,
                "%s: merit, and merit alone, is commended",
                id());
        checkState(measure() != Measure.DISCIPLINE || isOfOfficials(), "%s: %s", id(), NO_DISCIPLINE);
    }

    private boolean isOfOfficials() {
        return addressee() == Addressee.RESPONSIBLE_OFFICIALS
                && subjects().stream().map(OrganizationKind::nature).allMatch(EMPLOY_OFFICIALS::contains);
    }

    /** Builds a {@link MeasureRule}. */
    public static final class Builder extends ImmutableMeasureRule.Builder {
        Builder() {}
    }
}
