package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.grid.UnitPlace;
import dev.governance.worker.Worker;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A worker who can be posted (待派社工), where from, and how much other work there is already.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCandidate.class)
@JsonDeserialize(as = ImmutableCandidate.class)
@JsonPropertyOrder({"worker", "place", "hoursTaken"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Candidate implements Serializable {

    Candidate() {}

    /**
     * Returns the worker.
     *
     * @return a pseudonymous worker
     */
    public abstract Worker worker();

    /**
     * Returns where the worker comes from, as near as the worker agrees to have it known.
     *
     * @return a place, such as the middle of a block; absent where distance does not count
     */
    public abstract Optional<UnitPlace> place();

    /**
     * Returns how much of the week is taken by other work.
     *
     * @return whole hours, 0 to 168; 0 unless it is said
     */
    @Value.Default
    @JsonInclude
    public int hoursTaken() {
        return 0;
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(hoursTaken() >= 0 && hoursTaken() <= 168, "a week has 168 hours, not %s", hoursTaken());
    }

    /** Tells nothing of the person. */
    @Override
    public final String toString() {
        return "a candidate";
    }

    /** Builds a {@link Candidate}. */
    public static final class Builder extends ImmutableCandidate.Builder {
        Builder() {}
    }
}
