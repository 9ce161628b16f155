package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import java.io.Serializable;

/**
 * For what a failure of some kind is borne (容错规则).
 *
 * @param kind why it is borne
 * @param grounds on which grounds nothing is then proposed; at least one, and never merit
 * @param citations where the rule comes from
 */
@JsonPropertyOrder({"kind", "grounds", "citations"})
public record ExemptionRule(
        ExemptionKind kind, ImmutableSet<AccountabilityGround> grounds, ImmutableList<Citation> citations)
        implements Serializable {

    /**
     * Checks the grounds.
     *
     * @throws IllegalArgumentException if there is none, or merit is among them
     */
    public ExemptionRule {
        checkNotNull(kind, "kind");
        checkNotNull(citations, "citations");
        checkArgument(!grounds.isEmpty(), "%s exempts from nothing", kind);
        checkArgument(!grounds.contains(AccountabilityGround.MERIT), "nobody is exempted from merit");
    }
}
