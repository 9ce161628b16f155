package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.List;

/**
 * What watching the latest period came to (预警结果).
 *
 * @param signals the signals, the least likely by chance first
 * @param watched how many series of counts were watched, each a place and a kind of incident
 * @param ratePerSeries how likely a false alarm is in each of them, at most
 * @param notWatched the series that are too short to be watched: {@code warning.too-short}
 */
@JsonPropertyOrder({"signals", "watched", "ratePerSeries", "notWatched"})
public record WarningReview(
        ImmutableList<RiskSignal> signals, int watched, double ratePerSeries, ImmutableList<Finding> notWatched)
        implements Serializable {

    /** Checks the numbers. */
    public WarningReview {
        checkNotNull(notWatched, "notWatched");
        checkArgument(signals.size() <= watched, "%s signals of %s series", signals.size(), watched);
        checkArgument(ratePerSeries > 0 && ratePerSeries < 1, "a rate lies between 0 and 1, not at %s", ratePerSeries);
    }

    /**
     * Watches counts: the latest period of each series is held against its earlier ones, by the exact limit of
     * {@link ControlLimit#ofBaseline}. The rate of false alarms is shared out among all series that are watched (Bonferroni), so that
     * it holds for all of them together.
     *
     * @param counts the counts, in any order; each place, kind and period once; longer periods may have more
     * @param standard the rate of false alarms and the earlier periods
     * @return the signals
     * @throws IllegalArgumentException if a period stands twice, or overlaps another of its series
     */
    public static WarningReview of(List<? extends IncidentCount> counts, WarningStandard standard) {
        return new Watch(standard).review(counts);
    }
}
