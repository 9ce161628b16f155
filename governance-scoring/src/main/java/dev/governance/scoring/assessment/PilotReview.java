package dev.governance.scoring.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.List;

/**
 * What came of a pilot (试点评估): the effect on each outcome with its interval, and what the figures argue for.
 *
 * <p>Pilots argue for a roll-out only where every outcome clears its bar with the whole of its interval. Outcomes are several, so
 * each interval is wider: all together hold as often as the plan says (Bonferroni). That the pilots would have changed as the
 * comparators did is assumed; after a lot it is known to hold on average. Immutable and thread-safe.
 *
 * @param plan the plan's id
 * @param verdict what the figures argue for
 * @param effects the effect on each outcome that could be reckoned, in the plan's order
 * @param findings who was not measured, what cannot be told
 */
@JsonPropertyOrder({"plan", "verdict", "effects", "findings"})
public record PilotReview(
        String plan, PilotVerdict verdict, ImmutableList<PilotEffect> effects, ImmutableList<Finding> findings)
        implements Serializable {

    /** Checks that nothing is null. */
    public PilotReview {
        requireNonNull(plan, "plan");
        requireNonNull(verdict, "verdict");
        requireNonNull(effects, "effects");
        requireNonNull(findings, "findings");
    }

    /**
     * Reviews a pilot.
     *
     * @param plan the plan
     * @param observations what was observed; several of one unit in one period count by their mean
     * @return the review
     */
    public static PilotReview of(PilotPlan plan, List<Observation> observations) {
        return new PilotComparison(plan, observations).review();
    }
}
