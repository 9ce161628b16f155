package dev.governance.scoring;

import dev.governance.basics.Ratio;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Policies over streets, each with what it means written out beside it, without any cleverness. */
final class StreetPolicies {

    /** A veto as a document, so that what it is a part of can be one. */
    static final PolicyDocument<Street> HONEST = PolicyDocument.builder("honest", "1", Street.VOCABULARY)
            .build(Rule.of("falsified", Verdict.REFUSE, Street.FALSIFIED.isTrue()));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private StreetPolicies() {}

    /**
     * A policy and what it means.
     *
     * @param policy the policy
     * @param naive its points, or nothing where they are unknown
     */
    record Pair(ScoringPolicy<Street> policy, Function<Street, Optional<BigDecimal>> naive) {
        @Override
        public String toString() {
            return policy.toString();
        }
    }

    static Arbitrary<Street> streets() {
        Arbitrary<BigDecimal> percent =
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, HUNDRED).ofScale(2);
        return Combinators.combine(
                        percent.injectNull(0.1),
                        percent.injectNull(0.1),
                        Arbitraries.longs().between(0, 365).injectNull(0.1),
                        Arbitraries.of(Street.Level.class).injectNull(0.1),
                        Arbitraries.of(true, false, false).injectNull(0.1))
                .as((satisfaction, response, days, level, falsified) ->
                        new Street("s", satisfaction, response, days, level, falsified));
    }

    /** Policies of any kind, so many combinations deep; none gives fewer points than zero. */
    static Arbitrary<Pair> policies(int depth) {
        if (depth == 0) {
            return Arbitraries.oneOf(points(), lines(), bands(), Arbitraries.of(levels()));
        }
        Arbitrary<Pair> below = policies(depth - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(2, below),
                Tuple.of(4, means(below)),
                Tuple.of(1, sums(below)),
                Tuple.of(1, bonuses(below)),
                Tuple.of(1, capped(below)),
                Tuple.of(1, multiplied(below)),
                Tuple.of(1, rounded(below)),
                Tuple.of(1, vetoed(below)),
                Tuple.of(1, where(below)));
    }

    private static Arbitrary<Pair> points() {
        return Arbitraries.of(
                new Pair(ScoringPolicy.points(Street.SATISFACTION), s -> Optional.ofNullable(s.satisfaction())),
                new Pair(ScoringPolicy.points(Street.RESPONSE), s -> Optional.ofNullable(s.response())));
    }

    private static Arbitrary<Pair> lines() {
        Arbitrary<Long> days = Arbitraries.longs().between(0, 365);
        return Combinators.combine(days, days, Arbitraries.longs().between(1, 100))
                .filter((worst, best, most) -> !worst.equals(best))
                .as((worst, best, most) -> new Pair(
                        ScoringPolicy.linear(Street.DAYS, worst, best, Points.of(most)),
                        s -> Optional.ofNullable(s.days()).map(d -> line(d, worst, best, most))));
    }

    private static BigDecimal line(long days, long worst, long best, long most) {
        BigDecimal reached = BigDecimal.valueOf(days - worst)
                .multiply(BigDecimal.valueOf(most))
                .divide(BigDecimal.valueOf(best - worst), 9, RoundingMode.HALF_EVEN);
        return reached.max(BigDecimal.ZERO).min(BigDecimal.valueOf(most));
    }

    private static Arbitrary<Pair> bands() {
        return Arbitraries.longs()
                .between(1, 99)
                .set()
                .ofMaxSize(4)
                .map(bounds -> bounds.stream().sorted().toList())
                .map(bounds -> {
                    Bands<BigDecimal> bands = Bands.below(3);
                    for (long bound : bounds) {
                        bands = bands.from(BigDecimal.valueOf(bound), bound * 7 % 50);
                    }
                    return new Pair(
                            ScoringPolicy.banded(Street.RESPONSE, bands),
                            s -> Optional.ofNullable(s.response()).map(value -> band(value, bounds)));
                });
    }

    private static BigDecimal band(BigDecimal value, List<Long> bounds) {
        long points = 3;
        for (long bound : bounds) {
            points = value.compareTo(BigDecimal.valueOf(bound)) >= 0 ? bound * 7 % 50 : points;
        }
        return BigDecimal.valueOf(points);
    }

    private static Pair levels() {
        Map<Street.Level, Points> points =
                Map.of(Street.Level.PILOT, Points.of(40), Street.Level.MODEL, Points.parse("72.5"));
        return new Pair(
                ScoringPolicy.choice(Street.LEVEL, points),
                s -> Optional.ofNullable(s.level())
                        .map(level -> points.get(level).decimal()));
    }

    private static Arbitrary<Pair> means(Arbitrary<Pair> below) {
        return Combinators.combine(
                        below.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.longs().between(1, 9).list().ofSize(3),
                        Arbitraries.of(1, 1, 1, 0, -1, 2, Integer.MIN_VALUE),
                        Arbitraries.of(MissingEvidence.class))
                .as(StreetPolicies::mean);
    }

    static Pair mean(List<Pair> parts, List<Long> weights, int exponent, MissingEvidence missing) {
        Map<String, Ratio> proportions = new LinkedHashMap<>();
        Map<String, ScoringPolicy<Street>> policies = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            proportions.put("p" + i, Ratio.of(weights.get(i)));
            policies.put("p" + i, parts.get(i).policy());
        }
        return new Pair(
                ScoringPolicy.weighted(new Mean(exponent), missing, Weights.proportional(proportions), policies),
                s -> naiveMean(parts, weights, exponent, missing, s));
    }

    private static Optional<BigDecimal> naiveMean(
            List<Pair> parts, List<Long> weights, int exponent, MissingEvidence missing, Street street) {
        List<BigDecimal> points = new ArrayList<>();
        List<Long> counted = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<BigDecimal> score = parts.get(i).naive().apply(street);
            if (score.isEmpty() && missing == MissingEvidence.PROPAGATE) {
                return Optional.empty();
            }
            if (score.isPresent() || missing == MissingEvidence.COUNT_AS_ZERO) {
                points.add(score.orElse(BigDecimal.ZERO));
                counted.add(weights.get(i));
            }
        }
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(NaiveMean.of(
                        exponent,
                        points.toArray(new BigDecimal[0]),
                        counted.stream().mapToLong(Long::longValue).toArray()));
    }

    private static Arbitrary<Pair> sums(Arbitrary<Pair> below) {
        return Combinators.combine(below, below, Arbitraries.of(true, false)).as((a, b, zero) -> {
            Map<String, ScoringPolicy<Street>> parts = new LinkedHashMap<>();
            parts.put("a", a.policy());
            parts.put("b", b.policy());
            MissingEvidence missing = zero ? MissingEvidence.COUNT_AS_ZERO : MissingEvidence.PROPAGATE;
            return new Pair(
                    ScoringPolicy.sum(missing, parts),
                    s -> both(orZero(a.naive().apply(s), zero), orZero(b.naive().apply(s), zero)));
        });
    }

    private static Optional<BigDecimal> orZero(Optional<BigDecimal> points, boolean zero) {
        return points.isEmpty() && zero ? Optional.of(BigDecimal.ZERO) : points;
    }

    private static Optional<BigDecimal> both(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(one -> b.map(one::add));
    }

    private static Arbitrary<Pair> bonuses(Arbitrary<Pair> below) {
        return Combinators.combine(below, below, Arbitraries.longs().between(1, 20), Arbitraries.of(true, false))
                .as((base, bonus, most, zero) -> new Pair(
                        base.policy()
                                .withBonus(
                                        "bonus",
                                        bonus.policy(),
                                        Points.of(most),
                                        zero ? MissingEvidence.COUNT_AS_ZERO : MissingEvidence.PROPAGATE),
                        s -> both(
                                base.naive().apply(s),
                                orZero(bonus.naive().apply(s).map(p -> p.min(BigDecimal.valueOf(most))), zero))));
    }

    private static Arbitrary<Pair> capped(Arbitrary<Pair> below) {
        return Combinators.combine(
                        below,
                        Arbitraries.longs().between(0, 40),
                        Arbitraries.longs().between(40, 100))
                .as((base, least, most) -> new Pair(
                        base.policy().capped(Points.of(least), Points.of(most)),
                        s -> base.naive()
                                .apply(s)
                                .map(p -> p.max(BigDecimal.valueOf(least)).min(BigDecimal.valueOf(most)))));
    }

    private static Arbitrary<Pair> multiplied(Arbitrary<Pair> below) {
        return Combinators.combine(
                        below,
                        Arbitraries.longs().between(1, 7),
                        Arbitraries.longs().between(1, 7))
                .as((base, up, down) -> new Pair(
                        base.policy().times(Ratio.of(up, down)),
                        s -> base.naive()
                                .apply(s)
                                .map(p -> p.multiply(BigDecimal.valueOf(up))
                                        .divide(BigDecimal.valueOf(down), 9, RoundingMode.HALF_EVEN))));
    }

    private static Arbitrary<Pair> rounded(Arbitrary<Pair> below) {
        return Combinators.combine(
                        below,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.CEILING))
                .as((base, decimals, mode) -> new Pair(
                        base.policy().rounded(new Rounding(decimals, mode)),
                        s -> base.naive().apply(s).map(p -> p.setScale(decimals, mode))));
    }

    private static Arbitrary<Pair> vetoed(Arbitrary<Pair> below) {
        return below.map(base -> new Pair(
                base.policy().vetoedBy(HONEST, Points.zero()),
                s -> vetoed(s.falsified(), base.naive().apply(s))));
    }

    private static Optional<BigDecimal> vetoed(@Nullable Boolean falsified, Optional<BigDecimal> points) {
        if (falsified == null) {
            return Optional.empty();
        }
        return falsified ? Optional.of(BigDecimal.ZERO) : points;
    }

    private static Arbitrary<Pair> where(Arbitrary<Pair> below) {
        return Combinators.combine(below, below, Arbitraries.longs().between(1, 300))
                .as((then, otherwise, bound) -> new Pair(
                        ScoringPolicy.where(Street.DAYS.atLeast(bound), then.policy(), otherwise.policy()),
                        s -> s.days() == null
                                ? Optional.empty()
                                : (s.days() >= bound ? then : otherwise).naive().apply(s)));
    }
}
