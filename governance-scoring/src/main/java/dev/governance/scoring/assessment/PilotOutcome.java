package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a pilot is judged by (试点评估指标), fixed before it starts.
 *
 * @param indicator what is measured
 * @param moreIsBetter which way is good
 * @param guard whether it only must not get worse (底线指标); else it must get better
 * @param bar by how much it must get better at least, or of a guard by how much it may get worse at most; 0 or more
 */
@JsonPropertyOrder({"indicator", "moreIsBetter", "guard", "bar"})
public record PilotOutcome(IndicatorId indicator, boolean moreIsBetter, boolean guard, BigDecimal bar)
        implements Serializable {

    /**
     * Checks the bar.
     *
     * @throws IllegalArgumentException if it is below zero
     */
    public PilotOutcome {
        requireNonNull(indicator, "indicator");
        checkArgument(bar.signum() >= 0, "%s: a bar is at least 0, not %s", indicator, bar);
    }

    /** The least improvement that is enough. */
    double least() {
        return guard ? -bar.doubleValue() : bar.doubleValue();
    }
}
