package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.governance.organization.OrganizationId;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Reading;
import dev.governance.scoring.Points;
import dev.governance.scoring.ScoringPolicy;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call for pilots (试点遴选办法): the conditions, the score, the strata and how many pilots each has.
 *
 * <p>Conditions are an admission policy and points a scoring policy, like any other. Within each stratum the best are chosen, or a
 * lot decides among those that are good enough. Only after a lot is a difference between pilots and the others known to come from
 * the pilot: those with the best score may have been on a better way already. In each stratum somebody is left to compare with. Who
 * is admitted only perhaps, or has no known score, is neither chosen nor compared with. Immutable and thread-safe.
 *
 * @param <T> the applicant
 */
public final class PilotCall<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How an applicant is named. */
    private final Reading<T, OrganizationId> identity;

    /** With which others it stands. */
    private final Reading<T, String> stratum;

    /** The conditions. */
    private final AdmissionPolicy<T> gate;

    /** The points. */
    private final ScoringPolicy<T> score;

    /** How many pilots each stratum has. */
    private final ImmutableMap<String, Integer> places;

    /** What a lot asks for; null where the best are chosen. */
    private final @Nullable Points least;

    /** Whose lot. */
    private final long seed;

    private PilotCall(
            Reading<T, OrganizationId> identity,
            Reading<T, String> stratum,
            AdmissionPolicy<T> gate,
            ScoringPolicy<T> score,
            ImmutableMap<String, Integer> places,
            @Nullable Points least,
            long seed) {
        this.identity = identity;
        this.stratum = stratum;
        this.gate = gate;
        this.score = score;
        this.places = places;
        this.least = least;
        this.seed = seed;
    }

    /**
     * Returns a call in which the best of each stratum are chosen.
     *
     * @param identity how an applicant is named
     * @param stratum with which others it stands
     * @param gate the conditions
     * @param score the points
     * @param places how many pilots each stratum has, at least 0; none where a stratum is not named
     * @param <T> the applicant
     * @return the call
     * @throws IllegalArgumentException if a number is below 0
     */
    public static <T> PilotCall<T> of(
            Reading<T, OrganizationId> identity,
            Reading<T, String> stratum,
            AdmissionPolicy<T> gate,
            ScoringPolicy<T> score,
            Map<String, Integer> places) {
        places.forEach((name, count) -> checkArgument(count >= 0, "%s has %s places", name, count));
        return new PilotCall<>(
                requireNonNull(identity, "identity"),
                requireNonNull(stratum, "stratum"),
                requireNonNull(gate, "gate"),
                requireNonNull(score, "score"),
                ImmutableMap.copyOf(places),
                null,
                0);
    }

    /**
     * Lets a lot decide among those that are good enough.
     *
     * @param points the fewest points that are good enough
     * @param seedOfLot whose lot; drawn in public, before the applications are known
     * @return the call by lot
     */
    public PilotCall<T> byLot(Points points, long seedOfLot) {
        return new PilotCall<>(identity, stratum, gate, score, places, requireNonNull(points, "points"), seedOfLot);
    }

    /**
     * Chooses.
     *
     * @param applicants the applicants, each once, in any order
     * @return the choice; the same for any order
     * @throws IllegalArgumentException if two have one id
     */
    public PilotChoice choose(List<T> applicants) {
        PilotDrawing drawing = new PilotDrawing(places, Optional.ofNullable(least), seed);
        applicants.forEach(
                one -> drawing.add(identity.read(one), stratum.read(one), gate.decide(one), () -> score.score(one)));
        return drawing.choice();
    }

    /** Returns how many places there are. */
    @Override
    public String toString() {
        return "pilots " + places + (least == null ? " by score" : " by lot from " + least);
    }
}
