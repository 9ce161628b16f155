package dev.governance.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.immutables.value.Value;

/**
 * One line of an event log (办件日志): a step that was taken in a case. Cases go by their ids; nobody is named.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableStepEvent.class)
@JsonDeserialize(as = ImmutableStepEvent.class)
@JsonPropertyOrder({"procedure", "caseId", "step", "at", "actor", "inputs"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class StepEvent implements Serializable {

    StepEvent() {}

    /**
     * Returns the procedure in which the case is.
     *
     * @return its id
     */
    public abstract ProcedureId procedure();

    /**
     * Returns the case.
     *
     * @return its id, which is its own in the procedure
     */
    public abstract CaseId caseId();

    /**
     * Returns the step that was taken.
     *
     * @return its id, whether the procedure has it or not
     */
    public abstract StepId step();

    /**
     * Returns when it was done, on the wall clock of the place.
     *
     * @return the date and time
     */
    public abstract LocalDateTime at();

    /**
     * Returns who took it.
     *
     * @return the actor
     */
    public abstract DutyActor actor();

    /**
     * Returns what was there.
     *
     * @return what was handed in, as the procedure calls it
     */
    public abstract ImmutableSet<String> inputs();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StepEvent}. */
    public static final class Builder extends ImmutableStepEvent.Builder {
        Builder() {}
    }
}
