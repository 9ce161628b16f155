package dev.governance.benchmarks.scoring;

import dev.governance.basics.Share;
import dev.governance.policy.Attributes;
import dev.governance.policy.Quantity;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import dev.governance.scoring.Bands;
import dev.governance.scoring.Mean;
import dev.governance.scoring.MissingEvidence;
import dev.governance.scoring.Points;
import dev.governance.scoring.Rounding;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.Weighted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A scheme of twenty rules: nine lines between goalposts, nine of bands and two rates as they are, in four groups of five that weigh
 * 40, 30, 20 and 10 in a hundred; rounded to one digit, and nothing is left of it where figures were made up.
 */
public final class TwentyRules {

    private static final int GROUPS = 4;
    private static final int[] WEIGHTS = {40, 30, 20, 10};
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TwentyRules() {}

    /**
     * Returns the scheme as a policy of the library.
     *
     * @return the policy
     */
    public static ScoringPolicy<Unit> policy() {
        Attributes<Unit> of = Attributes.of(Unit.class);
        List<Weighted<Unit>> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            List<Weighted<Unit>> rules = new ArrayList<>();
            for (int i = 0; i < Unit.RATES / GROUPS; i++) {
                int rate = group * (Unit.RATES / GROUPS) + i;
                Quantity<Unit, BigDecimal> quantity = of.decimalIfKnown(
                        "rate" + rate,
                        2,
                        BigDecimal.ZERO,
                        HUNDRED,
                        unit -> Optional.of(unit.rates().get(rate)));
                rules.add(Weighted.of("rule" + rate, Share.of(1, 5), rule(rate, quantity)));
            }
            groups.add(Weighted.of("group" + group, Share.ofPercent(WEIGHTS[group]), mean(rules)));
        }
        return mean(groups)
                .vetoedBy(
                        Rule.of(
                                "falsified",
                                Verdict.REFUSE,
                                of.flag("falsified", Unit::falsified).isTrue()),
                        Points.zero())
                .rounded(Rounding.halfUp(1));
    }

    private static ScoringPolicy<Unit> mean(List<Weighted<Unit>> parts) {
        return ScoringPolicy.weighted(Mean.arithmetic(), MissingEvidence.PROPAGATE, parts);
    }

    private static ScoringPolicy<Unit> rule(int rate, Quantity<Unit, BigDecimal> quantity) {
        if (rate % 10 == 9) {
            return ScoringPolicy.points(quantity);
        }
        return rate % 2 == 0
                ? ScoringPolicy.linear(quantity, BigDecimal.valueOf(rate), BigDecimal.valueOf(97), Points.of(100))
                : ScoringPolicy.banded(
                        quantity,
                        Bands.<BigDecimal>below(0)
                                .from(BigDecimal.valueOf(60), 60)
                                .from(BigDecimal.valueOf(85), 80)
                                .from(BigDecimal.valueOf(95), 100));
    }

    /**
     * Returns the same points by hand, in decimals, without a word of where they come from.
     *
     * @param unit the unit
     * @return its points
     */
    public static BigDecimal byHand(Unit unit) {
        if (unit.falsified()) {
            return BigDecimal.ZERO;
        }
        BigDecimal total = BigDecimal.ZERO;
        for (int group = 0; group < GROUPS; group++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < Unit.RATES / GROUPS; i++) {
                int rate = group * (Unit.RATES / GROUPS) + i;
                sum = sum.add(byHand(rate, unit.rates().get(rate)));
            }
            BigDecimal mean = sum.divide(BigDecimal.valueOf(5), 9, RoundingMode.HALF_EVEN);
            total = total.add(mean.multiply(BigDecimal.valueOf(WEIGHTS[group])));
        }
        return total.divide(HUNDRED, 9, RoundingMode.HALF_EVEN).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal byHand(int rate, BigDecimal value) {
        if (rate % 10 == 9) {
            return value;
        }
        if (rate % 2 == 0) {
            return value.subtract(BigDecimal.valueOf(rate))
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(97 - rate), 9, RoundingMode.HALF_EVEN)
                    .max(BigDecimal.ZERO)
                    .min(HUNDRED);
        }
        int points = value.compareTo(BigDecimal.valueOf(95)) >= 0
                ? 100
                : value.compareTo(BigDecimal.valueOf(85)) >= 0
                        ? 80
                        : value.compareTo(BigDecimal.valueOf(60)) >= 0 ? 60 : 0;
        return BigDecimal.valueOf(points);
    }

    /**
     * Refuses to measure what is not equal.
     *
     * @param units the units on which both must agree
     * @throws IllegalStateException if the policy and the arithmetic by hand differ on one of them
     */
    public static void requireAgreement(List<Unit> units) {
        ScoringPolicy<Unit> policy = policy();
        for (Unit unit : units) {
            BigDecimal points = policy.score(unit).asPoints().orElseThrow().decimal();
            if (points.compareTo(byHand(unit)) != 0) {
                throw new IllegalStateException(unit.id() + ": " + points + " and " + byHand(unit));
            }
        }
    }
}
