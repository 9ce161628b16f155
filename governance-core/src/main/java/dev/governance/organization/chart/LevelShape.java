package dev.governance.organization.chart;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What one level looks like (层级形态).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLevelShape.class)
@JsonDeserialize(as = ImmutableLevelShape.class)
@JsonPropertyOrder({"level", "bodies", "posts", "staff", "frontLine", "widestSpan", "mirrored", "open"})
public abstract class LevelShape implements Serializable {

    LevelShape() {}

    /**
     * Returns which level.
     *
     * @return the level
     */
    public abstract ChartLevel level();

    /**
     * Returns how many bodies it has.
     *
     * @return bodies that exist on the day
     */
    public abstract long bodies();

    /**
     * Returns how many posts they have.
     *
     * @return the posts
     */
    public abstract long posts();

    /**
     * Returns how many people work there.
     *
     * @return the people
     */
    public abstract long staff();

    /**
     * Returns how many of them serve residents face to face.
     *
     * @return the people of the front line
     */
    public abstract long frontLine();

    /**
     * Returns how many bodies stand right below the one that has most.
     *
     * @return the widest span of control; 0 where none has any
     */
    public abstract long widestSpan();

    /**
     * Returns how many bodies match one department each (对口设立).
     *
     * @return the mirrored bodies
     */
    public abstract long mirrored();

    /**
     * Returns how many bodies anybody concerned may join or elect.
     *
     * @return open and elected ones
     */
    public abstract long open();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LevelShape}. */
    public static final class Builder extends ImmutableLevelShape.Builder {
        Builder() {}
    }
}
