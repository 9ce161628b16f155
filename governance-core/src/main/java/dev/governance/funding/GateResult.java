package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What came of a gate (阶段评估).
 *
 * <p>Immutable and thread-safe.
 *
 * @param grant the grant
 * @param gate which gate, 1 for the first
 * @param day the day
 * @param passed whether it was passed
 */
@JsonPropertyOrder({"grant", "gate", "day", "passed"})
public record GateResult(GrantId grant, int gate, LocalDate day, boolean passed) implements Serializable {

    /** Checks the parts. */
    public GateResult {
        requireNonNull(grant, "grant");
        requireNonNull(day, "day");
        checkArgument(gate >= 1, "gates are numbered from 1, not %s", gate);
    }
}
