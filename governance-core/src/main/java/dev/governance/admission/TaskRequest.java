package dev.governance.admission;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.duty.DutyId;
import dev.governance.duty.Power;
import dev.governance.duty.TransferPackage;
import dev.governance.duty.Workload;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.UnifiedSocialCreditCode;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a department asks of communities (准入申请): the union of the application forms that were seen in 西城, 二七, 张家口 and
 * 黄山.
 *
 * <p>What the form leaves blank is absent: a missing fact, which never becomes a silent yes. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTaskRequest.class)
@JsonDeserialize(as = ImmutableTaskRequest.class)
@JsonPropertyOrder({
    "id",
    "department",
    "departmentName",
    "creditCode",
    "title",
    "kind",
    "duty",
    "role",
    "communities",
    "legalBasis",
    "askedOn",
    "start",
    "longTerm",
    "period",
    "workload",
    "materials",
    "fixedCost",
    "requiredPowers",
    "transfer",
    "consultation",
    "emergency",
    "invented"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class TaskRequest implements Serializable {

    TaskRequest() {}

    /**
     * Returns the id of the request.
     *
     * @return the id
     */
    public abstract TaskId id();

    /**
     * Returns the body that asks.
     *
     * @return its id
     */
    public abstract OrganizationId department();

    /**
     * Returns what the body that asks is called.
     *
     * @return its name
     */
    public abstract Optional<String> departmentName();

    /**
     * Returns the code of the body that asks.
     *
     * @return its unified social credit code
     */
    public abstract Optional<UnifiedSocialCreditCode> creditCode();

    /**
     * Returns what is asked.
     *
     * @return the matter's title; not blank
     */
    public abstract String title();

    /**
     * Returns what kind of thing it is.
     *
     * @return the kind
     */
    public abstract SubjectKind kind();

    /**
     * Returns the duty in the catalogue that the department says it is.
     *
     * @return the duty's id; absent if none is claimed
     */
    public abstract Optional<DutyId> duty();

    /**
     * Returns what the community is asked to be.
     *
     * @return the role
     */
    public abstract Optional<Role> role();

    /**
     * Returns the communities that are asked.
     *
     * @return their division codes
     */
    public abstract ImmutableSet<DivisionCode> communities();

    /**
     * Returns the law or document on which the request rests; an empty list says that there is none.
     *
     * @return the citations; absent if the form leaves it blank
     */
    public abstract Optional<ImmutableList<Citation>> legalBasis();

    /**
     * Returns the day on which the request came in.
     *
     * @return the date
     */
    public abstract Optional<LocalDate> askedOn();

    /**
     * Returns the day on which the work is to start.
     *
     * @return the date
     */
    public abstract Optional<LocalDate> start();

    /**
     * Returns whether the work has no end.
     *
     * @return true for long-term work, false for temporary work
     */
    public abstract Optional<Boolean> longTerm();

    /**
     * Returns the dates of temporary work.
     *
     * @return the dates
     */
    public abstract Optional<DateSpan> period();

    /**
     * Returns how much work it is for one community.
     *
     * @return hours each time, and times a year
     */
    public abstract Optional<Workload> workload();

    /**
     * Returns what materials cost one community in a year.
     *
     * @return whole fen; absent if nothing is said of it
     */
    public abstract Optional<Money> materials();

    /**
     * Returns what it costs one community however much is done.
     *
     * @return whole fen; absent if nothing is said of it
     */
    public abstract Optional<Money> fixedCost();

    /**
     * Returns the powers without which the work cannot be done.
     *
     * @return the powers; absent if nothing is said of them
     */
    public abstract Optional<ImmutableSet<Power>> requiredPowers();

    /**
     * Returns what comes with the task to one community.
     *
     * @return powers, money, people, data, training
     */
    @Value.Default
    public TransferPackage transfer() {
        return TransferPackage.unsaid();
    }

    /**
     * Returns what the grass roots said.
     *
     * @return the record; absent if nobody was asked or it was not attached
     */
    public abstract Optional<Consultation> consultation();

    /**
     * Returns the emergency that is declared.
     *
     * @return the ground; absent for ordinary work
     */
    public abstract Optional<EmergencyGround> emergency();

    /**
     * Returns whether the figures are made up, as those of a sample are.
     *
     * @return true if no real request is meant
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean invented() {
        return false;
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
        checkState(!title().isBlank(), "request %s has no title", id());
        checkState(!communities().isEmpty(), "request %s asks no community", id());
        checkState(
                legalBasis()
                        .map(basis -> ImmutableSet.copyOf(basis).size() == basis.size())
                        .orElse(true),
                "request %s names a source of its legal basis twice",
                id());
        checkState(materials().map(m -> !m.isNegative()).orElse(true), "request %s: materials are negative", id());
        checkState(fixedCost().map(m -> !m.isNegative()).orElse(true), "request %s: the fixed cost is negative", id());
        checkState(
                !(longTerm().orElse(false) && period().isPresent()),
                "request %s is long-term and has a period: it is one or the other",
                id());
    }

    /** Builds a {@link TaskRequest}. */
    public static final class Builder extends ImmutableTaskRequest.Builder {
        Builder() {}
    }
}
