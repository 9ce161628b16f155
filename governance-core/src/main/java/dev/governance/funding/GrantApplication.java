package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.process.ActorId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application for a grant (资助申请).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGrantApplication.class)
@JsonDeserialize(as = ImmutableGrantApplication.class)
@JsonPropertyOrder({"id", "applicant", "applicantKind", "registered", "fund", "field", "purpose", "asked", "related"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class GrantApplication implements Serializable {

    GrantApplication() {}

    /**
     * Returns the id of the application, and of the grant if there is one.
     *
     * @return the id
     */
    public abstract GrantId id();

    /**
     * Returns who applies.
     *
     * @return the organization
     */
    public abstract OrganizationId applicant();

    /**
     * Returns what applies.
     *
     * @return the kind
     */
    public abstract OrganizationKind applicantKind();

    /**
     * Returns when it was registered.
     *
     * @return the day; absent where it is not registered or nothing is said
     */
    public abstract Optional<LocalDate> registered();

    /**
     * Returns the fund that is asked.
     *
     * @return the fund
     */
    public abstract GrantFundKind fund();

    /**
     * Returns the field of the work.
     *
     * @return the field
     */
    public abstract GrantField field();

    /**
     * Returns what the money is for.
     *
     * @return the purpose
     */
    public abstract Purpose purpose();

    /**
     * Returns how much is asked.
     *
     * @return whole fen, above zero
     */
    public abstract Money asked();

    /**
     * Returns the assessors who are related to the applicant.
     *
     * @return assessors who declared it, or of whom it is known
     */
    public abstract ImmutableSet<ActorId> related();

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
        checkState(asked().fen() > 0, "application %s asks for %s", id(), asked());
    }

    /** Builds a {@link GrantApplication}. */
    public static final class Builder extends ImmutableGrantApplication.Builder {
        Builder() {}
    }
}
