package dev.governance.scoring.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;

/**
 * Who was chosen as a pilot, and with whom pilots are compared (试点遴选结果): both are fixed before anything starts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param byLot whether a lot chose among those that were good enough
 * @param applicants every applicant, in the order of their ids
 * @param findings what is to be said of the choice
 */
@JsonPropertyOrder({"byLot", "applicants", "findings"})
public record PilotChoice(boolean byLot, ImmutableList<PilotApplicant> applicants, ImmutableList<Finding> findings)
        implements Serializable {

    /** Checks that nothing is null. */
    public PilotChoice {
        requireNonNull(applicants, "applicants");
        requireNonNull(findings, "findings");
    }

    /**
     * Returns the applicants of a standing.
     *
     * @param standing which
     * @return their ids, in order
     */
    public ImmutableSet<OrganizationId> of(PilotStanding standing) {
        requireNonNull(standing, "standing");
        return applicants.stream()
                .filter(applicant -> applicant.standing() == standing)
                .map(PilotApplicant::unit)
                .collect(ImmutableSet.toImmutableSet());
    }
}
