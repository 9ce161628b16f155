package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.DateSpan;
import dev.governance.place.DivisionCode;
import java.io.Serializable;

/**
 * How many incidents of a kind there were at a place in a period (事件计数).
 *
 * @param place the community or larger division
 * @param kind what happened
 * @param period the days; both ends are known
 * @param count how many; 0 to 1,000,000
 */
@JsonPropertyOrder({"place", "kind", "period", "count"})
public record IncidentCount(DivisionCode place, IncidentKind kind, DateSpan period, long count)
        implements Serializable {

    private static final long MOST = 1_000_000;

    /** Checks the count and the period. */
    public IncidentCount {
        checkNotNull(place, "place");
        checkNotNull(kind, "kind");
        checkArgument(period.days().isPresent(), "a count has a first and a last day, not %s", period);
        checkArgument(count >= 0 && count <= MOST, "a count is 0 to %s, not %s", MOST, count);
    }
}
