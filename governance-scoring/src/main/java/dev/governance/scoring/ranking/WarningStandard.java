package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

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
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How counts are watched (预警标准): how often a false alarm is borne, and how many earlier periods a count is held against.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableWarningStandard.class)
@JsonDeserialize(as = ImmutableWarningStandard.class)
@JsonPropertyOrder({"falseAlarmRate", "baselinePeriods", "uses"})
public abstract class WarningStandard implements Serializable {

    /** How likely it may be that a period has any false alarm, over all places together. */
    public static final NormId<Ratio> FALSE_ALARM_RATE = NormId.ofRatio("warning.false-alarm-rate");
    /** How many earlier periods a count is held against. */
    public static final NormId<Long> BASELINE_PERIODS = NormId.ofCount("warning.baseline-periods");

    private static final int MOST_PERIODS = 1_000;

    WarningStandard() {}

    /**
     * Returns how likely it may be that a period has any false alarm, over all places and kinds together.
     *
     * @return strictly between 0 and 1
     */
    public abstract double falseAlarmRate();

    /**
     * Returns how many earlier periods a count is held against.
     *
     * @return 1 to 1,000
     */
    public abstract int baselinePeriods();

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
    public static WarningStandard of(Norms norms, LocalDate date, ProfileId profile) {
        Norm<Ratio> rate = norms.value(FALSE_ALARM_RATE, date, profile);
        Norm<Long> periods = norms.value(BASELINE_PERIODS, date, profile);
        Builder standard = builder();
        standard.falseAlarmRate(
                InForce.value(rate).toDecimal(9, RoundingMode.HALF_EVEN).doubleValue());
        standard.baselinePeriods(Math.toIntExact(InForce.value(periods)));
        rate.use().ifPresent(standard::addUses);
        periods.use().ifPresent(standard::addUses);
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

    @Value.Check
    void check() {
        checkState(
                falseAlarmRate() > 0 && falseAlarmRate() < 1,
                "a rate of false alarms lies between 0 and 1, not at %s",
                falseAlarmRate());
        checkState(
                baselinePeriods() >= 1 && baselinePeriods() <= MOST_PERIODS,
                "earlier periods are 1 to %s, not %s",
                MOST_PERIODS,
                baselinePeriods());
    }

    /** Builds a {@link WarningStandard}. */
    public static final class Builder extends ImmutableWarningStandard.Builder {
        Builder() {}
    }
}
