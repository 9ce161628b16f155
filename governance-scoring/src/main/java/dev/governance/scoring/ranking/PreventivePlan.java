package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * Where somebody goes and looks first (预防性走访计划), since the policy paper finds that work begins after the harm is done
 * (过于注重事后管理). It takes signals as they come, from here or from elsewhere, and sends nobody to a person.
 *
 * @param visits the places that are visited, the strongest signal first
 * @param waiting those for which there is no time, in the same order
 */
@JsonPropertyOrder({"visits", "waiting"})
public record PreventivePlan(ImmutableList<RiskSignal> visits, ImmutableList<RiskSignal> waiting)
        implements Serializable {

    private static final Comparator<RiskSignal> STRONGEST = Comparator.comparingDouble(RiskSignal::chance)
            .thenComparing(signal -> signal.latest().place())
            .thenComparing(signal -> signal.latest().kind());

    /** Checks that nothing is missing. */
    public PreventivePlan {
        checkNotNull(visits, "visits");
        checkNotNull(waiting, "waiting");
    }

    /**
     * Plans visits.
     *
     * @param signals the signals, in any order
     * @param visits how many visits there is time for; 0 or more
     * @return the plan
     * @throws IllegalArgumentException if the number is negative
     */
    public static PreventivePlan of(List<? extends RiskSignal> signals, int visits) {
        checkArgument(visits >= 0, "visits are 0 or more, not %s", visits);
        ImmutableList<RiskSignal> ordered = signals.stream()
                .<RiskSignal>map(signal -> signal)
                .sorted(STRONGEST)
                .collect(toImmutableList());
        int cut = Math.min(visits, ordered.size());
        return new PreventivePlan(ordered.subList(0, cut), ordered.subList(cut, ordered.size()));
    }
}
