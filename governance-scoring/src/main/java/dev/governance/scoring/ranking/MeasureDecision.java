package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.organization.OrganizationKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a competent body decided (处理决定): a measure, as which authority, by which law.
 *
 * @param kind what the body is that it meets
 * @param ground for what
 * @param authority as which authority it was decided; one to which the law gives the measure
 * @param basis the law that opens it, and with it the measure
 * @param appealDue the last day to appeal
 */
@JsonPropertyOrder({"kind", "ground", "authority", "basis", "appealDue"})
public record MeasureDecision(
        OrganizationKind kind, AccountabilityGround ground, Authority authority, MeasureRule basis, LocalDate appealDue)
        implements Serializable {

    /**
     * Checks that the measure belongs to the authority and is open against the body.
     *
     * @throws IllegalArgumentException if it does not, is not, or is a commendation
     */
    public MeasureDecision {
        checkNotNull(kind, "kind");
        checkNotNull(ground, "ground");
        checkNotNull(authority, "authority");
        checkNotNull(appealDue, "appealDue");
        checkArgument(basis.measure().isBurden(), "a commendation is not decided in such a case");
        checkArgument(
                basis.authorities().contains(authority),
                "%s belongs to %s, not to %s",
                basis.id(),
                basis.authorities(),
                authority);
        checkArgument(basis.subjects().contains(kind), "%s is not open against %s", basis.id(), kind);
        checkArgument(basis.grounds().contains(ground), "%s is not open for %s", basis.id(), ground);
    }

    /**
     * Returns the measure.
     *
     * @return what was decided
     */
    public Measure measure() {
        return basis.measure();
    }
}
