package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;

/**
 * What a body brings forward so that a failure is borne (容错申请), with the document that shows it.
 *
 * @param subject the body
 * @param kind why it should be borne
 * @param ground for which ground
 * @param document what shows it, such as the number of an approval; not blank
 * @param during on which days it held
 */
@JsonPropertyOrder({"subject", "kind", "ground", "document", "during"})
public record ExemptionClaim(
        OrganizationId subject, ExemptionKind kind, AccountabilityGround ground, String document, DateSpan during)
        implements Serializable {

    /** Checks that nothing is missing. */
    public ExemptionClaim {
        checkNotNull(subject, "subject");
        checkNotNull(kind, "kind");
        checkNotNull(ground, "ground");
        checkNotNull(during, "during");
        checkArgument(!document.isBlank(), "a failure is borne only where a document shows why");
    }
}
