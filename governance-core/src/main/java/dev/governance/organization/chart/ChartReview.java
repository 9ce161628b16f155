package dev.governance.organization.chart;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.organization.Yardsticks;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What was found on a chart (组织架构审查), and its shape on the day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableChartReview.class)
@JsonDeserialize(as = ImmutableChartReview.class)
@JsonPropertyOrder({"day", "shape", "findings", "open", "uses"})
public abstract class ChartReview implements Serializable {

    ChartReview() {}

    /**
     * Returns the day.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns what the chart looks like.
     *
     * @return the shape
     */
    public abstract ChartShape shape();

    /**
     * Returns what was found.
     *
     * @return the findings, those of the whole chart first, then body by body
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns what could not be decided.
     *
     * @return a finding for each norm without a verified value
     */
    public abstract ImmutableList<Finding> open();

    /**
     * Returns which norms were used.
     *
     * @return the uses
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Reviews a chart, in time that grows with its size.
     *
     * @param chart the chart
     * @param at the norms and the day
     * @return shape and findings
     */
    public static ChartReview of(OrganizationChart chart, Yardsticks at) {
        ChartShape shape = ChartShape.of(chart, at.date());
        return builder()
                .day(at.date())
                .shape(shape)
                .findings(new ChartInspection(chart, shape, at).findings())
                .open(at.open(ChartNorms.all()))
                .uses(at.uses(ChartNorms.all()))
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChartReview}. */
    public static final class Builder extends ImmutableChartReview.Builder {
        Builder() {}
    }
}
