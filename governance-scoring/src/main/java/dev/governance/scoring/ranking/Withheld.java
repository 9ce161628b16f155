package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import dev.governance.policy.RuleId;
import java.io.Serializable;

/**
 * What a rule would have proposed, and why it does not (不予处理).
 *
 * @param subject the body
 * @param rule the rule
 * @param ground for what
 * @param finding the numbers behind it
 * @param why {@code accountability.interval-open}, {@code accountability.exempted}, {@code accountability.no-measure} or
 *     {@code accountability.too-late}
 */
@JsonPropertyOrder({"subject", "rule", "ground", "finding", "why"})
public record Withheld(OrganizationId subject, RuleId rule, AccountabilityGround ground, Finding finding, Finding why)
        implements Serializable {

    /** Checks that nothing is missing. */
    public Withheld {
        checkNotNull(subject, "subject");
        checkNotNull(rule, "rule");
        checkNotNull(ground, "ground");
        checkNotNull(finding, "finding");
        checkNotNull(why, "why");
    }
}
