package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A course that teaches a competence (培训课程): how many hours it takes each person, and how much the competence matters.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTrainingCourse.class)
@JsonDeserialize(as = ImmutableTrainingCourse.class)
@JsonPropertyOrder({"skill", "hours", "weight"})
public abstract class TrainingCourse implements Serializable {

    TrainingCourse() {}

    /**
     * Returns what it teaches.
     *
     * @return the competence
     */
    public abstract Skill skill();

    /**
     * Returns how long it takes a person.
     *
     * @return hours, 1 to 1,000
     */
    public abstract int hours();

    /**
     * Returns how much the competence matters.
     *
     * @return 1 to 1,000; 1 unless it is said
     */
    @Value.Default
    public int weight() {
        return 1;
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
        checkState(hours() >= 1 && hours() <= 1000, "a course takes 1 to 1000 hours, not %s", hours());
        checkState(weight() >= 1 && weight() <= 1000, "a weight is 1 to 1000, not %s", weight());
    }

    /** Builds a {@link TrainingCourse}. */
    public static final class Builder extends ImmutableTrainingCourse.Builder {
        Builder() {}
    }
}
