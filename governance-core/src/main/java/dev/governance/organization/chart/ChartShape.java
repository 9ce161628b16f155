package dev.governance.organization.chart;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Share;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a chart looks like on a day (组织形态): how heavy it is at the top (上头大、下头小), level by level.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableChartShape.class)
@JsonDeserialize(as = ImmutableChartShape.class)
@JsonPropertyOrder({"levels", "staff", "frontLine", "frontLineShare"})
public abstract class ChartShape implements Serializable {

    ChartShape() {}

    /**
     * Returns the levels.
     *
     * @return those that have bodies, from the top down
     */
    public abstract ImmutableList<LevelShape> levels();

    /**
     * Returns how many people work in all bodies.
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
     * Returns which part of the people serves residents face to face.
     *
     * @return the part; absent where nobody works
     */
    public abstract Optional<Share> frontLineShare();

    /**
     * Measures a chart.
     *
     * @param chart the chart
     * @param day the day
     * @return its shape
     */
    public static ChartShape of(OrganizationChart chart, LocalDate day) {
        return Measuring.shape(chart, checkNotNull(day, "day"));
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChartShape}. */
    public static final class Builder extends ImmutableChartShape.Builder {
        Builder() {}
    }
}
