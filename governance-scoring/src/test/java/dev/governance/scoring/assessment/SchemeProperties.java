package dev.governance.scoring.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.governance.scoring.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** What holds for schemes whatever their weights are. */
class SchemeProperties {

    private static final double SURE = 1.959963984540054;

    /** A scheme of three indicators, the third of which is better the less it is, and values of a body. */
    private record Drawn(int[] percents, int[] values, int[] errors) {
        static Drawn of(long seed) {
            Random random = new Random(seed);
            int satisfaction = 34 + random.nextInt(60);
            int second = 1 + random.nextInt(99 - satisfaction);
            int[] percents = {satisfaction, second, 100 - satisfaction - second};
            boolean heaviest = satisfaction >= Math.max(percents[1], percents[2]);
            int[] fair = heaviest ? percents : new int[] {50, 30, 20};
            int[] values = {20 + random.nextInt(61), 20 + random.nextInt(61), 20 + random.nextInt(61)};
            int[] errors = {random.nextInt(8), random.nextInt(8), random.nextInt(8)};
            return new Drawn(fair, values, errors);
        }

        AssessmentScheme scheme() {
            return Schemes.scheme(
                            Schemes.satisfaction(percents[0]),
                            Schemes.part(
                                    "second",
                                    percents[1],
                                    Schemes.indicator(
                                            "closed",
                                            IndicatorKind.OUTPUT,
                                            EvidenceSource.RECORDS,
                                            100,
                                            Schemes.percent())),
                            Schemes.part(
                                    "third",
                                    percents[2],
                                    Schemes.indicator(
                                            "days",
                                            IndicatorKind.OUTPUT,
                                            EvidenceSource.RECORDS,
                                            100,
                                            Schemes.line("100", "0"))))
                    .decimals(4)
                    .build();
        }

        List<Observation> observations() {
            String[] names = {"satisfied", "closed", "days"};
            List<Observation> all = new ArrayList<>();
            for (int i = 0; i < names.length; i++) {
                all.add(Schemes.withError(Schemes.observation("east", names[i], "" + values[i]), "" + errors[i]));
            }
            return all;
        }

        BigDecimal naiveScore() {
            BigDecimal sum = BigDecimal.valueOf((long) percents[0] * values[0])
                    .add(BigDecimal.valueOf((long) percents[1] * values[1]))
                    .add(BigDecimal.valueOf((long) percents[2] * (100 - values[2])));
            return sum.movePointLeft(2).setScale(4, RoundingMode.HALF_UP);
        }

        /** The law of propagation, where no bound is near. */
        double naiveError() {
            double squares = 0;
            for (int i = 0; i < percents.length; i++) {
                squares += Math.pow(percents[i] / 100.0 * errors[i], 2);
            }
            return Math.sqrt(squares);
        }
    }

    private static AssessedUnit assessed(AssessmentScheme scheme, List<Observation> observations) {
        return AssessmentRound.of(scheme, observations, List.of(), 0.95).units().get(0);
    }

    private static Points points(AssessmentScheme scheme, List<Observation> observations) {
        return assessed(scheme, observations).score().asPoints().orElseThrow();
    }

    private static void scoresAsTheTextbook(long seed) {
        Drawn drawn = Drawn.of(seed);
        AssessedUnit east = assessed(drawn.scheme(), drawn.observations());
        assertEquals(Points.of(drawn.naiveScore()), east.score().asPoints().orElseThrow());
        // a step is rounded to the two digits that values have
        assertEquals(drawn.naiveError(), east.error().orElseThrow(), 0.01);
        double reach = SURE * east.error().orElseThrow();
        double score = drawn.naiveScore().doubleValue();
        assertEquals(score - reach, east.interval().orElseThrow().low(), 1e-6);
        assertEquals(score + reach, east.interval().orElseThrow().high(), 1e-6);
    }

    @Property(tries = 10_000)
    void scoresAndErrorsAreThoseOfTheTextbook(@ForAll long seed) {
        scoresAsTheTextbook(seed);
    }

    @Property(tries = 100_000)
    @Tag("long")
    void scoresAndErrorsAreThoseOfTheTextbookManyTimes(@ForAll long seed) {
        scoresAsTheTextbook(seed);
    }

    @Property(tries = 1_000)
    void whateverGetsBetterNeverTakesPoints(@ForAll long seed) {
        Drawn drawn = Drawn.of(seed);
        AssessmentScheme scheme = drawn.scheme();
        List<Observation> before = drawn.observations();
        int which = Math.floorMod(seed, 3);
        Observation changed = Observation.builder()
                .from(before.get(which))
                .value(BigDecimal.valueOf(drawn.values[which] + (which == 2 ? -3 : 3)))
                .build();
        List<Observation> after = new ArrayList<>(before);
        after.set(which, changed);
        assertTrue(points(scheme, after).compareTo(points(scheme, before)) > 0);
    }

    @Property(tries = 1_000)
    void theOrderOfObservationsAndPartsDoesNotMatter(@ForAll long seed) {
        Drawn drawn = Drawn.of(seed);
        AssessmentScheme scheme = drawn.scheme();
        AssessmentScheme turned = AssessmentScheme.builder()
                .from(scheme)
                .parts(ImmutableList.copyOf(Lists.reverse(scheme.parts())))
                .build();
        assertEquals(points(scheme, drawn.observations()), points(turned, Lists.reverse(drawn.observations())));
    }
}
