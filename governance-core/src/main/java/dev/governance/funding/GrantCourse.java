package dev.governance.funding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.process.ActorId;
import dev.governance.process.AuditTrail;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a grant went (资助执行核查): its states, what may be paid now, and what was done out of order.
 *
 * <p>Codes: {@code funding.tranche-before-gate}, {@code funding.tranche-amount}, {@code funding.tranche-twice}, {@code funding.tranche-unknown},
 * {@code funding.gate-overdue} and {@code funding.gate-out-of-order}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGrantCourse.class)
@JsonDeserialize(as = ImmutableGrantCourse.class)
@JsonPropertyOrder({"grant", "trail", "released", "paid", "findings"})
public abstract class GrantCourse implements Serializable {

    GrantCourse() {}

    /**
     * Returns the grant.
     *
     * @return its id
     */
    public abstract GrantId grant();

    /**
     * Returns what happened.
     *
     * @return a move for each gate
     */
    public abstract AuditTrail<GrantState, GrantMove> trail();

    /**
     * Returns what may be paid up to now.
     *
     * @return the first tranche, and one for each gate that was passed
     */
    public abstract Money released();

    /**
     * Returns what was paid up to now.
     *
     * @return whole fen
     */
    public abstract Money paid();

    /**
     * Returns what was found.
     *
     * @return payments, then gates
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Follows a grant.
     *
     * @param grant the grant
     * @param gates what came of the gates, by day; those of other grants are left out
     * @param payments what was paid; those of other grants are left out
     * @param until the last day that is looked at
     * @param actor who decides on the gates
     * @return the course
     */
    public static GrantCourse of(
            Grant grant, List<GateResult> gates, List<GrantPayment> payments, LocalDate until, ActorId actor) {
        return new GrantDays(grant, requireNonNull(until, "until"), requireNonNull(actor, "actor"))
                .course(gates, payments);
    }

    /**
     * Returns what may be paid now.
     *
     * @return what is released and not paid; nothing while the grant is suspended or where too much was paid
     */
    @JsonIgnore
    public final Money payable() {
        boolean open = trail().state() != GrantState.SUSPENDED && released().compareTo(paid()) > 0;
        return open ? released().minus(paid()) : Money.zero();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GrantCourse}. */
    public static final class Builder extends ImmutableGrantCourse.Builder {
        Builder() {}
    }
}
