package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * What an accountability policy proposes, and what it does not (问责审查结果).
 *
 * @param proposals what is proposed, body by body, each in the order of the rules
 * @param withheld what would have been proposed, and why it is not, in the same order
 */
@JsonPropertyOrder({"proposals", "withheld"})
public record AccountabilityReview(ImmutableList<Proposal> proposals, ImmutableList<Withheld> withheld)
        implements Serializable {

    /** Checks that nothing is missing. */
    public AccountabilityReview {
        checkNotNull(proposals, "proposals");
        checkNotNull(withheld, "withheld");
    }
}
