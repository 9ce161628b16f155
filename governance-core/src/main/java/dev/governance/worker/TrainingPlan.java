package dev.governance.worker;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Who is taught what under a budget of hours (培训计划), and which needs stay open.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTrainingPlan.class)
@JsonDeserialize(as = ImmutableTrainingPlan.class)
@JsonPropertyOrder({"chosen", "open", "untaught", "hours", "weight"})
public abstract class TrainingPlan implements Serializable {

    TrainingPlan() {}

    /**
     * Returns the needs that are met.
     *
     * @return by competence and then by worker
     */
    public abstract ImmutableList<TrainingNeed> chosen();

    /**
     * Returns the needs for which there are no hours.
     *
     * @return by competence and then by worker
     */
    public abstract ImmutableList<TrainingNeed> open();

    /**
     * Returns the needs that no course meets.
     *
     * @return by worker and then by competence
     */
    public abstract ImmutableList<TrainingNeed> untaught();

    /**
     * Returns how many hours the plan takes.
     *
     * @return hours of all people together, at most the budget
     */
    public abstract long hours();

    /**
     * Returns how much the needs that are met weigh together.
     *
     * @return the sum of the weights of their competences
     */
    public abstract long weight();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrainingPlan}. */
    public static final class Builder extends ImmutableTrainingPlan.Builder {
        Builder() {}
    }
}
