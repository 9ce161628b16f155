package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import dev.governance.process.ActorId;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A round of grants (资助批次): what the funds have, who applies, what the panel gave, and which grants run.
 *
 * <p>Scores come from the marks of a panel; what else gives points is the business of whoever makes the marks.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGrantRound.class)
@JsonDeserialize(as = ImmutableGrantRound.class)
@JsonPropertyOrder({"funds", "applications", "marks", "barred", "grants", "gates", "payments"})
public abstract class GrantRound implements Serializable {

    GrantRound() {}

    /**
     * Returns the funds.
     *
     * @return each once
     */
    public abstract ImmutableList<GrantFund> funds();

    /**
     * Returns the applications.
     *
     * @return each id once
     */
    public abstract ImmutableList<GrantApplication> applications();

    /**
     * Returns the marks of the panel.
     *
     * @return the marks
     */
    public abstract ImmutableList<PanelMark> marks();

    /**
     * Returns who may not apply.
     *
     * @return organizations
     */
    public abstract ImmutableSet<OrganizationId> barred();

    /**
     * Returns the grants that were awarded, of this round and before.
     *
     * @return each id once
     */
    public abstract ImmutableList<Grant> grants();

    /**
     * Returns what came of gates.
     *
     * @return the results
     */
    public abstract ImmutableList<GateResult> gates();

    /**
     * Returns what was paid.
     *
     * @return the payments
     */
    public abstract ImmutableList<GrantPayment> payments();

    /**
     * Decides on the applications: who may be given a grant, and whom the funds pay for.
     *
     * @param standard the numbers in force
     * @param day the day of the decision
     * @param method how applications are chosen under a fund
     * @return the proposal
     */
    public final GrantPlan plan(GrantStandard standard, LocalDate day, SelectionMethod method) {
        return new GrantDecisions(this, requireNonNull(standard, "standard"), requireNonNull(day, "day"))
                .plan(requireNonNull(method, "method"));
    }

    /**
     * Reviews what was awarded and paid.
     *
     * @param standard the numbers in force
     * @param day the last day that is looked at
     * @param actor who decides on gates
     * @return {@code funding.fund-overspent}, {@code funding.grant-twice}, {@code funding.lower-score-preferred},
     *     {@code funding.grant-against-rules}, and what the courses of the grants tell
     */
    public final ImmutableList<Finding> review(GrantStandard standard, LocalDate day, ActorId actor) {
        return new GrantInspection(this, requireNonNull(standard, "standard"), requireNonNull(day, "day"))
                .findings(actor);
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
                funds().stream().map(GrantFund::kind).distinct().count() == funds().size(),
                "a fund stands twice: %s",
                funds());
        checkState(
                applications().stream().map(GrantApplication::id).distinct().count()
                        == applications().size(),
                "an application stands twice");
        checkState(grants().stream().map(Grant::id).distinct().count() == grants().size(), "a grant stands twice");
    }

    /** Builds a {@link GrantRound}. */
    public static final class Builder extends ImmutableGrantRound.Builder {
        Builder() {}
    }
}
