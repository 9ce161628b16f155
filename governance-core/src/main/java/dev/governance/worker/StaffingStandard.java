package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.governance.basics.Norm;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How many workers there should be (配备标准) in force on a day: by residents, by grids, by communities, each number from a
 * norm with its source.
 *
 * <p>A profile need not have all of them: of those it has, the one that asks for most binds. Each is rounded up to whole
 * workers. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableStaffingStandard.class)
@JsonDeserialize(as = ImmutableStaffingStandard.class)
@JsonPropertyOrder({"numbers", "uses"})
public abstract class StaffingStandard implements Serializable {

    StaffingStandard() {}

    /**
     * Returns the numbers.
     *
     * @return workers per {@link StaffingRule#unit} by rule, in the order of the rules; at least one
     */
    public abstract ImmutableMap<StaffingRule, Ratio> numbers();

    /**
     * Returns where the numbers come from.
     *
     * @return the uses of norms; empty for a standard that somebody made up
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns a standard without a source, such as one that a user tries out.
     *
     * @param numbers workers per {@link StaffingRule#unit} by rule; at least one
     * @return the standard
     * @throws IllegalStateException if there is no number
     */
    public static StaffingStandard of(Map<StaffingRule, Ratio> numbers) {
        return ImmutableStaffingStandard.builder()
                .numbers(Maps.immutableEnumMap(numbers))
                .build();
    }

    /**
     * Returns the numbers in force.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the standard, of those numbers that have a value on the day
     * @throws IllegalArgumentException if none has
     */
    public static StaffingStandard of(Norms norms, LocalDate date, ProfileId profile) {
        ImmutableStaffingStandard.Builder standard = ImmutableStaffingStandard.builder();
        boolean any = false;
        for (StaffingRule rule : StaffingRule.values()) {
            Norm<Ratio> norm = norms.value(rule.norm(), date, profile);
            norm.value().ifPresent(number -> standard.putNumbers(rule, number));
            norm.use().ifPresent(standard::addUses);
            any |= norm.value().isPresent();
        }
        checkArgument(any, "no staffing standard in force on %s in profile %s was verified", date, profile);
        return standard.build();
    }

    /**
     * Returns how many workers the standard asks for.
     *
     * @param scope what it is applied to
     * @return the demand; it never falls as the scope grows
     * @throws ArithmeticException if a demand is beyond {@code long}
     */
    public final StaffingDemand demand(StaffingScope scope) {
        ImmutableList<StaffingLine> lines = numbers().entrySet().stream()
                .map(number -> line(number.getKey(), number.getValue(), scope))
                .collect(toImmutableList());
        return StaffingDemand.of(lines, uses());
    }

    private static StaffingLine line(StaffingRule rule, Ratio number, StaffingScope scope) {
        Ratio exact = number.times(Ratio.of(rule.count(scope), rule.unit()));
        return new StaffingLine(rule, exact.round(RoundingMode.CEILING).longValueExact());
    }

    @Value.Check
    void check() {
        checkState(!numbers().isEmpty(), "a standard has at least one number");
    }
}
