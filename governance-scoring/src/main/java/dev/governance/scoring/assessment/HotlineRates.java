package dev.governance.scoring.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.Share;
import dev.governance.scoring.Mean;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.Weights;
import java.time.LocalDate;
import java.util.Map;

/**
 * Points for the three rates of the hotline (三率评分).
 *
 * <p>Thread-safe.
 */
public final class HotlineRates {

    private static final Citation HANDLED = Citation.of("北京市接诉即办工作条例", "32", LocalDate.of(2021, 9, 24));

    private HotlineRates() {}

    /**
     * Returns a policy that gives 0 to 100 points: each rate in hundredths, weighed.
     *
     * @param weights the weight of each rate that counts, together one; they are the caller's, since no law has them
     * @param empty what becomes of a rate where nothing is there to divide by
     * @return the policy
     * @throws IllegalArgumentException if the weights are not one together
     */
    public static ScoringPolicy<HotlineCounts> policy(Map<HotlineRate, Share> weights, EmptyDenominator empty) {
        requireNonNull(empty, "empty");
        ImmutableMap.Builder<String, Share> byName = ImmutableMap.builder();
        ImmutableMap.Builder<String, ScoringPolicy<HotlineCounts>> parts = ImmutableMap.builder();
        weights.forEach((rate, weight) -> {
            byName.put(rate.word(), weight);
            parts.put(rate.word(), new RatePolicy(rate, empty));
        });
        return ScoringPolicy.weighted(
                        Mean.arithmetic(), empty.missing(), Weights.of(byName.buildOrThrow()), parts.buildOrThrow())
                .named("hotline-rates", HANDLED);
    }
}
