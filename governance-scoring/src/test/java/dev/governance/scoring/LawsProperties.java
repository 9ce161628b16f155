package dev.governance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Verdict;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The laws of combination, over a subject that is the list of the points of its parts. */
class LawsProperties {

    /**
     * Parts with their weights.
     *
     * @param points whole points
     * @param weights how much each counts beside the others
     */
    record Parts(List<Long> points, List<Long> weights) {
        List<String> names() {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                names.add("p" + i);
            }
            return names;
        }

        Weights shares(long factor) {
            Map<String, Ratio> proportions = new LinkedHashMap<>();
            for (int i = 0; i < points.size(); i++) {
                proportions.put("p" + i, Ratio.of(weights.get(i) * factor));
            }
            return Weights.proportional(proportions);
        }

        Parts with(List<Long> others) {
            return new Parts(others, weights);
        }
    }

    @Provide
    Arbitrary<Parts> parts() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(n -> Combinators.combine(
                                Arbitraries.longs().between(0, 100).list().ofSize(n),
                                Arbitraries.longs().between(1, 9).list().ofSize(n))
                        .as(Parts::new));
    }

    @Provide
    Arbitrary<Mean> means() {
        return Arbitraries.of(-16, -2, -1, 0, 1, 2, 3, 16, Integer.MIN_VALUE).map(Mean::new);
    }

    /** A policy that reads one part of the list. */
    private static ScoringPolicy<List<Long>> part(int place) {
        return points -> Score.of(points.get(place));
    }

    private static Map<String, ScoringPolicy<List<Long>>> policies(Parts parts) {
        Map<String, ScoringPolicy<List<Long>>> policies = new LinkedHashMap<>();
        for (int i = 0; i < parts.points().size(); i++) {
            policies.put("p" + i, part(i));
        }
        return policies;
    }

    private static ScoringPolicy<List<Long>> policy(Parts parts, Mean mean) {
        return ScoringPolicy.weighted(mean, MissingEvidence.PROPAGATE, parts.shares(1), policies(parts));
    }

    private static Points points(ScoringPolicy<List<Long>> policy, Parts parts) {
        return assertInstanceOf(Score.Known.class, policy.score(parts.points())).points();
    }

    private static List<Long> each(List<Long> points, long factor) {
        return points.stream().map(one -> one * factor).toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsScaledInAllPartsIsScaledInTheTotal(
            @ForAll("parts") Parts parts,
            @ForAll("means") Mean mean,
            @ForAll @LongRange(min = 1, max = 50) long factor) {
        ScoringPolicy<List<Long>> policy = policy(parts, mean);
        long scaled = points(policy, parts.with(each(parts.points(), factor))).billionths();
        long before = points(policy, parts).billionths() * factor;
        // The mean before was rounded by half a billionth at most, and that was multiplied.
        assertTrue(Math.abs(scaled - before) <= (factor + 1) / 2, () -> before + " and " + scaled);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPartThatRisesNeverLowersTheTotal(
            @ForAll("parts") Parts parts,
            @ForAll("means") Mean mean,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @LongRange(min = 1, max = 100) long by) {
        List<Long> better = new ArrayList<>(parts.points());
        int place = which % better.size();
        better.set(place, better.get(place) + by);
        ScoringPolicy<List<Long>> policy = policy(parts, mean);
        assertTrue(points(policy, parts.with(better)).compareTo(points(policy, parts)) >= 0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfPartsDoesNotMatter(
            @ForAll("parts") Parts parts, @ForAll("means") Mean mean, @ForAll @IntRange(max = 1000) int seed) {
        List<Weighted<List<Long>>> weighted = new ArrayList<>();
        Weights shares = parts.shares(1);
        policies(parts).forEach((name, part) -> weighted.add(Weighted.of(name, shares.of(name), part)));
        Score.Known before = (Score.Known) ScoringPolicy.weighted(mean, MissingEvidence.PROPAGATE, weighted)
                .score(parts.points());
        Collections.shuffle(weighted, new Random(seed));
        Score.Known after = (Score.Known) ScoringPolicy.weighted(mean, MissingEvidence.PROPAGATE, weighted)
                .score(parts.points());
        assertEquals(before.points(), after.points());
        assertEquals(Set.copyOf(before.parts()), Set.copyOf(after.parts()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void weightsScaledAlikeChangeNothing(
            @ForAll("parts") Parts parts, @ForAll @LongRange(min = 2, max = 1000) long factor) {
        assertEquals(parts.shares(1), parts.shares(factor));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aMeanOfMeansIsTheMeanOfAllParts(@ForAll("parts") Parts parts, @ForAll("means") Mean mean) {
        int n = parts.points().size();
        Weights outer = parts.shares(1);
        Map<String, ScoringPolicy<List<Long>>> nested = new LinkedHashMap<>();
        List<Weighted<List<Long>>> flat = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int next = (i + 1) % n;
            Share share = outer.of("p" + i);
            Share one = Share.of(1, 4);
            nested.put(
                    "p" + i,
                    ScoringPolicy.weighted(
                            mean,
                            MissingEvidence.PROPAGATE,
                            Weighted.of("a", one, part(i)),
                            Weighted.of("b", one.rest(), part(next))));
            flat.add(Weighted.of("a" + i, share.times(one), part(i)));
            flat.add(Weighted.of("b" + i, share.times(one.rest()), part(next)));
        }
        long deep = points(ScoringPolicy.weighted(mean, MissingEvidence.PROPAGATE, outer, nested), parts)
                .billionths();
        long plain = points(ScoringPolicy.weighted(mean, MissingEvidence.PROPAGATE, flat), parts)
                .billionths();
        if (mean.equals(Mean.arithmetic()) || mean.equals(Mean.minimum())) {
            assertTrue(Math.abs(deep - plain) <= 1, () -> deep + " and " + plain);
        } else {
            // What is lost inside by rounding is at most half a billionth; a mean near zero may lose more of its
            // digits.
            double apart = Math.abs(deep - plain) / Math.max(1e9, plain);
            assertTrue(apart < 1e-7, () -> deep + " and " + plain);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aVetoAbsorbsWhateverWasScored(@ForAll("parts") Parts parts, @ForAll("means") Mean mean) {
        AdmissionPolicy<List<Long>> never = AdmissionPolicy.always("never", Verdict.REFUSE);
        ScoringPolicy<List<Long>> vetoed = policy(parts, mean).vetoedBy(never, Points.zero());
        assertEquals(Points.zero(), points(vetoed, parts));
        assertEquals(Points.zero(), points(vetoed.vetoedBy(never, Points.zero()), parts));
        AdmissionPolicy<List<Long>> silent = AdmissionPolicy.abstaining();
        assertEquals(
                points(policy(parts, mean), parts), points(policy(parts, mean).vetoedBy(silent, Points.zero()), parts));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsUnknownNeverBecomesANumberUnsaid(
            @ForAll("parts") Parts parts, @ForAll("means") Mean mean, @ForAll MissingEvidence missing) {
        List<String> names = parts.names();
        Map<String, ScoringPolicy<List<Long>>> policies = policies(parts);
        String silent = names.get(0);
        policies.put(silent, points -> Score.unknown(ScoringFindings.factMissing("survey")));
        Score score =
                ScoringPolicy.weighted(mean, missing, parts.shares(1), policies).score(parts.points());
        boolean canBeKnown =
                missing == MissingEvidence.COUNT_AS_ZERO || missing == MissingEvidence.REWEIGH && names.size() > 1;
        assertEquals(canBeKnown, score instanceof Score.Known);
        Set<String> said = score.allFindings().stream().map(f -> f.code()).collect(Collectors.toSet());
        assertTrue(said.contains("scoring.fact-missing"), said::toString);
        assertEquals(canBeKnown, said.contains("scoring.counted-as-zero") || said.contains("scoring.reweighed"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void partsAccountForTheTotalWithinABillionthEach(@ForAll("parts") Parts parts, @ForAll("means") Mean mean) {
        Score.Known known = (Score.Known) policy(parts, mean).score(parts.points());
        Weights shares = parts.shares(1);
        long sum = 0;
        for (Part part : known.parts()) {
            sum += part.given().billionths();
            if (part.role() == PartRole.WEIGHED) {
                Ratio exact = shares.of(part.name())
                        .ratio()
                        .times(Ratio.of(part.score()
                                .orElseThrow()
                                .asPoints()
                                .orElseThrow()
                                .billionths()));
                long below = exact.round(RoundingMode.FLOOR).longValueExact();
                long given = part.given().billionths();
                assertTrue(given == below || given == below + 1, () -> part + " for " + exact);
            }
        }
        assertEquals(known.points().billionths(), sum);
    }
}
