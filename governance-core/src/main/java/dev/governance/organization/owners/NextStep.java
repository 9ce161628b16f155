package dev.governance.organization.owners;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the owners of a compound have to do next (下一步): where they are, which step is missing, what it still needs, and
 * by when.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNextStep.class)
@JsonDeserialize(as = ImmutableNextStep.class)
@JsonPropertyOrder({"compound", "community", "state", "next", "due", "overdue", "missing"})
public abstract class NextStep implements Serializable {

    NextStep() {}

    /**
     * Returns which compound.
     *
     * @return its id
     */
    public abstract CompoundId compound();

    /**
     * Returns in which community.
     *
     * @return its code
     */
    public abstract DivisionCode community();

    /**
     * Returns how far they have come.
     *
     * @return the state after the last step that holds
     */
    public abstract OwnersState state();

    /**
     * Returns which step comes next.
     *
     * @return the step
     */
    public abstract OwnersMove next();

    /**
     * Returns by when.
     *
     * @return the day; absent where no norm sets one
     */
    public abstract Optional<LocalDate> due();

    /**
     * Tells whether that day is over.
     *
     * @return true if it is
     */
    public abstract boolean overdue();

    /**
     * Returns what the step still needs.
     *
     * @return conditions that do not hold or are not known; empty where it can be taken
     */
    public abstract ImmutableList<Finding> missing();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NextStep}. */
    public static final class Builder extends ImmutableNextStep.Builder {
        Builder() {}
    }
}
