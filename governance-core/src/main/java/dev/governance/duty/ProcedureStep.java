package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A step of a procedure (办事环节): who takes it, what it needs, how long it may take, and which steps may come after it.
 *
 * <p>A step without a next one ends the procedure. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableProcedureStep.class)
@JsonDeserialize(as = ImmutableProcedureStep.class)
@JsonPropertyOrder({"id", "name", "actor", "inputs", "workingDays", "next"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ProcedureStep implements Serializable {

    /** The most working days that are believed of one step. */
    public static final int MOST_DAYS = 10_000;

    ProcedureStep() {}

    /**
     * Returns the id in the procedure.
     *
     * @return the id
     */
    public abstract StepId id();

    /**
     * Returns what the step is called.
     *
     * @return the name, in both languages
     */
    public abstract Sentence name();

    /**
     * Returns who takes it.
     *
     * @return the actor
     */
    public abstract DutyActor actor();

    /**
     * Returns what has to be there, such as documents.
     *
     * @return what is needed, as people call it
     */
    public abstract ImmutableSet<String> inputs();

    /**
     * Returns how long it may take, from the step before it.
     *
     * @return working days, 0 to {@value #MOST_DAYS}; 0 is the same day
     */
    public abstract int workingDays();

    /**
     * Returns which steps may come next.
     *
     * @return their ids; none where the procedure ends
     */
    public abstract ImmutableSet<StepId> next();

    /**
     * Tells whether the procedure ends with this step.
     *
     * @return true if no step comes next
     */
    public final boolean ends() {
        return next().isEmpty();
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
        checkState(
                workingDays() >= 0 && workingDays() <= MOST_DAYS,
                "step %s takes 0..%s working days, not %s",
                id(),
                MOST_DAYS,
                workingDays());
        checkState(inputs().stream().noneMatch(String::isBlank), "step %s needs something without a name", id());
    }

    /** Builds a {@link ProcedureStep}. */
    public static final class Builder extends ImmutableProcedureStep.Builder {
        Builder() {}
    }
}
