package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a matter is dealt with, step by step (办事流程).
 *
 * <p>A case is at one step at a time: after a step exactly one of those that may come next. Steps may lead back to earlier ones, as
 * when something is sent back to be completed. A procedure is sound if every step can be reached and from every step an end. Whether
 * cases were dealt with in this way is asked of {@link ConformanceReview}. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableProcedure.class)
@JsonDeserialize(as = ImmutableProcedure.class)
@JsonPropertyOrder({"id", "name", "duty", "start", "steps"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Procedure implements Serializable {

    /** The most steps of a procedure. */
    public static final int MOST_STEPS = 500;

    Procedure() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract ProcedureId id();

    /**
     * Returns what it is called.
     *
     * @return the name, in both languages
     */
    public abstract Sentence name();

    /**
     * Returns the duty that is done in this way.
     *
     * @return its id in the catalogue
     */
    public abstract Optional<DutyId> duty();

    /**
     * Returns the first step.
     *
     * @return its id
     */
    public abstract StepId start();

    /**
     * Returns the steps.
     *
     * @return at least one and at most {@value #MOST_STEPS}, each once
     */
    public abstract ImmutableList<ProcedureStep> steps();

    /**
     * Looks a step up.
     *
     * @param id its id
     * @return the step, or nothing
     */
    public final Optional<ProcedureStep> step(StepId id) {
        Integer place = places().get(id);
        return place == null ? Optional.empty() : Optional.of(steps().get(place));
    }

    /**
     * Finds what keeps the procedure from being sound: {@code procedure.unreachable-step}, which no case ever comes to, and
     * {@code procedure.endless-step}, from which no case ever comes to an end. Linear in steps and ways between them.
     *
     * @return the findings, in the order of the steps; none if the procedure is sound
     */
    public final ImmutableList<Finding> review() {
        StepGraph graph = graph();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        boolean[] reached = graph.reached();
        boolean[] ending = graph.ending();
        for (int i = 0; i < steps().size(); i++) {
            if (!reached[i]) {
                findings.add(told("procedure.unreachable-step", steps().get(i)));
            }
            if (!ending[i]) {
                findings.add(told("procedure.endless-step", steps().get(i)));
            }
        }
        return findings.build();
    }

    private Finding told(String code, ProcedureStep step) {
        return Finding.builder(code)
                .subject(id().value())
                .putValues("procedure", name().zh())
                .putValues("step", step.id().value())
                .build();
    }

    /** Where each step stands in the list. */
    @Value.Lazy
    @JsonIgnore
    ImmutableMap<StepId, Integer> places() {
        Map<StepId, Integer> places = new LinkedHashMap<>();
        for (ProcedureStep step : steps()) {
            places.put(step.id(), places.size());
        }
        return ImmutableMap.copyOf(places);
    }

    StepGraph graph() {
        return new StepGraph(this);
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
                !steps().isEmpty() && steps().size() <= MOST_STEPS,
                "the procedure %s has 1..%s steps, not %s",
                id(),
                MOST_STEPS,
                steps().size());
        checkState(places().size() == steps().size(), "the procedure %s has a step twice", id());
        checkState(
                places().containsKey(start()),
                "the procedure %s starts with %s, which it does not have",
                id(),
                start());
        for (ProcedureStep step : steps()) {
            for (StepId next : step.next()) {
                checkState(places().containsKey(next), "step %s leads to %s, which is not there", step.id(), next);
            }
        }
    }

    /** Builds a {@link Procedure}. */
    public static final class Builder extends ImmutableProcedure.Builder {
        Builder() {}
    }
}
