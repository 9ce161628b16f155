package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a league is ranked (排名标准): what equal scores get, how sure rank ranges are, and how many answers a score must rest on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRankingStandard.class)
@JsonDeserialize(as = ImmutableRankingStandard.class)
@JsonPropertyOrder({"ties", "level", "together", "minimumSample", "replications", "seed", "workersInWords", "uses"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class RankingStandard implements Serializable {

    /** How many answers or cases a score must rest on before its unit is ranked. */
    public static final NormId<Long> MINIMUM_SAMPLE = NormId.ofCount("ranking.minimum-sample");
    /** How often a rank range holds the true rank. */
    public static final NormId<Ratio> LEVEL = NormId.ofRatio("ranking.confidence-level");

    private static final int MOST_REPLICATIONS = 1_000_000;

    RankingStandard() {}

    /**
     * Returns what equal scores get.
     *
     * @return the rule; {@link TieRule#COMPETITION} unless it is said
     */
    @Value.Default
    public TieRule ties() {
        return TieRule.COMPETITION;
    }

    /**
     * Returns how often a rank range holds the true rank.
     *
     * @return strictly between 0 and 1
     */
    public abstract double level();

    /**
     * Tells which rank ranges consequences rest on.
     *
     * @return true for those that hold for all units at once, which are wider; true unless it is said
     */
    @Value.Default
    public boolean together() {
        return true;
    }

    /**
     * Returns how many answers or cases a score must rest on.
     *
     * @return 0 or more; with 0 nobody's sample is looked at
     */
    public abstract long minimumSample();

    /**
     * Returns how often chance is simulated for the rank ranges.
     *
     * @return 1 to 1,000,000; 1,000 unless it is said
     */
    @Value.Default
    public int replications() {
        return 1_000;
    }

    /**
     * Returns what decides the simulation, so that it can be repeated.
     *
     * @return any number; 1 unless it is said
     */
    @Value.Default
    public long seed() {
        return 1;
    }

    /**
     * Returns the words by which somebody answers for ranking single workers.
     *
     * @return the words; absent where workers are not ranked
     */
    public abstract Optional<Sentence> workersInWords();

    /**
     * Returns where the numbers come from.
     *
     * @return one use for each norm that was used
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns the numbers in force.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the standard
     * @throws IllegalArgumentException if a number is not verified, with its name
     */
    public static RankingStandard of(Norms norms, LocalDate date, ProfileId profile) {
        Norm<Long> sample = norms.value(MINIMUM_SAMPLE, date, profile);
        Norm<Ratio> level = norms.value(LEVEL, date, profile);
        Builder standard = builder();
        standard.minimumSample(InForce.value(sample))
                .level(InForce.value(level).toDecimal(9, RoundingMode.HALF_EVEN).doubleValue());
        sample.use().ifPresent(standard::addUses);
        level.use().ifPresent(standard::addUses);
        return standard.build();
    }

    /**
     * Returns a builder, for numbers that come from elsewhere than norms.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns this standard with other numbers.
     *
     * @return a builder that has the values of this one
     */
    public final Builder toBuilder() {
        Builder builder = new Builder();
        builder.from(this);
        return builder;
    }

    @Value.Check
    void check() {
        checkState(level() > 0 && level() < 1, "a confidence level lies between 0 and 1, not at %s", level());
        checkState(minimumSample() >= 0, "a minimum sample is not negative: %s", minimumSample());
        checkState(
                replications() >= 1 && replications() <= MOST_REPLICATIONS,
                "chance is simulated 1 to %s times, not %s",
                MOST_REPLICATIONS,
                replications());
    }

    /** Builds a {@link RankingStandard}. */
    public static final class Builder extends ImmutableRankingStandard.Builder {
        Builder() {}
    }
}
