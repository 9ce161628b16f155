package dev.governance.funding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * Whom one fund pays for (基金遴选).
 *
 * <p>Immutable and thread-safe.
 *
 * @param fund the fund
 * @param selection the selection
 */
@JsonPropertyOrder({"fund", "selection"})
public record FundChoice(GrantFundKind fund, GrantSelection selection) implements Serializable {

    /** Checks the parts. */
    public FundChoice {
        requireNonNull(fund, "fund");
        requireNonNull(selection, "selection");
    }
}
