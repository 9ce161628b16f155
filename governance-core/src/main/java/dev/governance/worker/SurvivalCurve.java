package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long people stay (留任曲线), estimated by Kaplan and Meier from those who left and those who are still there.
 *
 * <p>At each month in which somebody left, the part who stay is multiplied by 1 − exits ÷ at risk; whoever is still there counts as at risk up to and with the last month seen. Source: E. L. Kaplan, P. Meier, <i>Nonparametric Estimation from Incomplete Observations</i>, JASA 53 (1958), known from its many descriptions, and for the standard error M. Greenwood (1926), likewise. n log n in the number of tenures; sums in a fixed order. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSurvivalCurve.class)
@JsonDeserialize(as = ImmutableSurvivalCurve.class)
@JsonPropertyOrder({"persons", "steps"})
public abstract class SurvivalCurve implements Serializable {

    SurvivalCurve() {}

    /**
     * Returns how many people were looked at.
     *
     * @return 0 or more
     */
    public abstract int persons();

    /**
     * Returns the steps.
     *
     * @return a step for each month in which somebody left, in order; empty if nobody did
     */
    public abstract ImmutableList<SurvivalStep> steps();

    /**
     * Estimates a curve.
     *
     * @param tenures how long people stayed, in any order
     * @return the curve
     */
    public static SurvivalCurve of(List<Tenure> tenures) {
        List<Tenure> sorted =
                tenures.stream().sorted(Comparator.comparingInt(Tenure::months)).toList();
        ImmutableSurvivalCurve.Builder curve = ImmutableSurvivalCurve.builder().persons(tenures.size());
        double staying = 1;
        double greenwood = 0;
        int at = 0;
        while (at < sorted.size()) {
            int months = sorted.get(at).months();
            int atRisk = sorted.size() - at;
            int exits = 0;
            for (; at < sorted.size() && sorted.get(at).months() == months; at++) {
                exits += sorted.get(at).ended() ? 1 : 0;
            }
            if (exits > 0) {
                staying *= (double) (atRisk - exits) / atRisk;
                greenwood += exits == atRisk ? 0 : (double) exits / ((double) atRisk * (atRisk - exits));
                curve.addSteps(SurvivalStep.builder()
                        .months(months)
                        .atRisk(atRisk)
                        .exits(exits)
                        .staying(staying)
                        .standardError(staying * StrictMath.sqrt(greenwood))
                        .build());
            }
        }
        return curve.build();
    }

    /**
     * Returns the estimated part of all who stay longer than some months.
     *
     * @param months completed months, 0 or more
     * @return 1 before the first step; after the last step what it says, since nobody knows better
     */
    public final double staying(int months) {
        int low = 0;
        int high = steps().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps().get(middle).months() <= months) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 1 : steps().get(low - 1).staying();
    }

    /**
     * Returns after how many months half of all have left.
     *
     * @return the month of the first step at which half or less stay; empty where the curve does not go so far down
     */
    public final Optional<Integer> medianMonths() {
        return steps().stream()
                .filter(step -> step.staying() <= 0.5)
                .map(SurvivalStep::months)
                .findFirst();
    }

    /**
     * Returns how likely somebody who has stayed some months leaves within some more.
     *
     * @param months completed months so far
     * @param more how many months ahead
     * @return 0 to 1; 1 where the curve says that nobody stays so long
     */
    public final double leaving(int months, int more) {
        double now = staying(months);
        return now == 0 ? 1 : 1 - staying(Math.addExact(months, more)) / now;
    }

    @Value.Check
    void check() {
        checkState(persons() >= 0, "persons are 0 or more, not %s", persons());
    }
}
