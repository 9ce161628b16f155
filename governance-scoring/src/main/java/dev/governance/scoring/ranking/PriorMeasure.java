package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.organization.OrganizationId;
import dev.governance.policy.RuleId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A measure that took effect before (既往措施), which lets the ladder rise.
 *
 * @param subject the body
 * @param rule the rule that led to it
 * @param measure what it was
 * @param on when it took effect
 */
@JsonPropertyOrder({"subject", "rule", "measure", "on"})
public record PriorMeasure(OrganizationId subject, RuleId rule, Measure measure, LocalDate on) implements Serializable {

    /** Checks that nothing is missing. */
    public PriorMeasure {
        checkNotNull(subject, "subject");
        checkNotNull(rule, "rule");
        checkNotNull(measure, "measure");
        checkNotNull(on, "on");
    }
}
