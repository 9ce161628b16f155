package dev.governance.funding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Money;
import java.io.Serializable;

/**
 * A deduction for a service level (扣款).
 *
 * <p>Immutable and thread-safe.
 *
 * @param level the service level
 * @param state whether it was met
 * @param amount what it comes to, before the cap
 * @param status what becomes of it
 */
@JsonPropertyOrder({"level", "state", "amount", "status"})
public record Deduction(ServiceLevelId level, LevelState state, Money amount, DeductionStatus status)
        implements Serializable {

    /** Checks the parts. */
    public Deduction {
        requireNonNull(level, "level");
        requireNonNull(state, "state");
        requireNonNull(amount, "amount");
        requireNonNull(status, "status");
    }
}
