package dev.governance.scoring.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Attributes;
import dev.governance.policy.Count;
import dev.governance.policy.Flag;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import dev.governance.policy.Vocabulary;
import dev.governance.scoring.Points;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.statistics.Interval;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PilotTest {

    /** A community that applies; null where a fact is missing. */
    private record Applicant(
            String id,
            String town,
            @Nullable Boolean agreed,
            @Nullable Long ready) implements Serializable {}

    private static final Attributes<Applicant> OF = Attributes.of(Applicant.class);
    private static final Flag<Applicant> AGREED = OF.flagIfKnown("agreed", one -> Optional.ofNullable(one.agreed()));
    private static final Count<Applicant> READY =
            OF.countIfKnown("ready", 0, 100, one -> Optional.ofNullable(one.ready()));
    private static final PilotCall<Applicant> CALL = PilotCall.of(
            one -> OrganizationId.of(one.id()),
            Applicant::town,
            PolicyDocument.builder("pilot-conditions", "1", Vocabulary.of("applicants", Applicant::id, AGREED, READY))
                    .build(AdmissionPolicy.strictestOf(
                            Rule.of("agreed", Verdict.ADMIT, AGREED.isTrue()),
                            Rule.of("not-agreed", Verdict.REFUSE, AGREED.isFalse()))),
            ScoringPolicy.points(READY),
            Map.of("north", 2, "south", 1));

    private static final List<Applicant> APPLICANTS = List.of(
            new Applicant("n1", "north", true, 90L),
            new Applicant("n2", "north", true, 80L),
            new Applicant("n3", "north", true, 70L),
            new Applicant("n4", "north", false, 99L),
            new Applicant("n5", "north", null, 99L),
            new Applicant("n6", "north", true, null),
            new Applicant("s1", "south", true, 40L),
            new Applicant("w1", "west", true, 60L));

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static Set<OrganizationId> ids(String... ids) {
        return List.of(ids).stream().map(OrganizationId::of).collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void theBestOfEachStratumAreChosenAndSomebodyIsLeftToCompareWith() {
        PilotChoice choice = CALL.choose(APPLICANTS);
        assertEquals(ids("n1", "n2"), choice.of(PilotStanding.CHOSEN));
        assertEquals(ids("n3", "s1", "w1"), choice.of(PilotStanding.COMPARATOR));
        assertEquals(ids("n4"), choice.of(PilotStanding.NOT_ADMITTED));
        assertEquals(ids("n5", "n6"), choice.of(PilotStanding.NOT_KNOWN));
        assertEquals(List.of("pilot.chosen-by-score", "pilot.too-few"), codes(choice.findings()));
        assertEquals(choice, CALL.choose(Lists.reverse(APPLICANTS)));
        assertEquals(
                List.of("scoring.fact-missing"),
                codes(choice.applicants().get(5).reasons()));
        assertThrows(IllegalArgumentException.class, () -> CALL.choose(List.of(APPLICANTS.get(0), APPLICANTS.get(0))));
    }

    @Test
    void aTieIsTold() {
        PilotChoice choice =
                CALL.choose(List.of(new Applicant("s2", "south", true, 40L), new Applicant("s1", "south", true, 40L)));
        assertEquals(ids("s1"), choice.of(PilotStanding.CHOSEN));
        assertTrue(codes(choice.findings()).contains("pilot.tied"));
    }

    @Test
    void aLotDecidesAmongTheGoodEnough() {
        PilotCall<Applicant> lot = CALL.byLot(Points.of(75), 11);
        List<Applicant> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(new Applicant("n" + (10 + i), "north", true, i < 20 ? 80L : 70L));
        }
        PilotChoice choice = lot.choose(many);
        assertEquals(choice, lot.choose(Lists.reverse(many)));
        assertEquals(2, choice.of(PilotStanding.CHOSEN).size());
        assertEquals(18, choice.of(PilotStanding.COMPARATOR).size());
        assertEquals(10, choice.of(PilotStanding.BELOW_BAR).size());
        assertFalse(codes(choice.findings()).contains("pilot.chosen-by-score"));
        int[] chosen = new int[20];
        for (int seed = 0; seed < 2_000; seed++) {
            CALL.byLot(Points.of(75), seed)
                    .choose(many)
                    .of(PilotStanding.CHOSEN)
                    .forEach(id -> chosen[Integer.parseInt(id.value().substring(1)) - 10]++);
        }
        for (int times : chosen) {
            assertTrue(times > 140 && times < 260, "each about 200 times: " + times);
        }
    }

    private static PilotPlan.Builder plan(int pilots, int comparators) {
        PilotPlan.Builder plan = PilotPlan.builder();
        plan.id("talk-at-home")
                .fixedOn(LocalDate.of(2026, 1, 5))
                .baseline(DateSpan.of(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 20)))
                .start(LocalDate.of(2026, 3, 1))
                .evaluation(DateSpan.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1)))
                .draws(2_000);
        for (int i = 0; i < pilots; i++) {
            plan.addPilots(OrganizationId.of("p" + i));
        }
        for (int i = 0; i < comparators; i++) {
            plan.addComparators(OrganizationId.of("c" + i));
        }
        return plan;
    }

    private static PilotOutcome goal(String indicator, boolean more, String bar) {
        return new PilotOutcome(IndicatorId.of(indicator), more, false, new BigDecimal(bar));
    }

    private static void measure(List<Observation> all, String unit, String indicator, double before, double after) {
        all.add(at(unit, indicator, before, LocalDate.of(2026, 1, 20)));
        all.add(at(unit, indicator, after, LocalDate.of(2026, 9, 10)));
    }

    private static Observation at(String unit, String indicator, double value, LocalDate day) {
        return Observation.builder()
                .unit(OrganizationId.of(unit))
                .indicator(IndicatorId.of(indicator))
                .on(day)
                .value(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN))
                .build();
    }

    /** Everybody gets three better; pilots so much more. */
    private static List<Observation> measured(int pilots, int comparators, double effect, double noise, long seed) {
        Random random = new Random(seed);
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < pilots + comparators; i++) {
            boolean pilot = i < pilots;
            String unit = pilot ? "p" + i : "c" + (i - pilots);
            double before = 60 + random.nextInt(20);
            double change = 3 + (pilot ? effect : 0) + noise * random.nextGaussian();
            measure(all, unit, "satisfied", before, before + change);
        }
        return all;
    }

    @Test
    void aKnownEffectIsRecoveredWithinItsInterval() {
        PilotPlan plan = plan(8, 8).addOutcomes(goal("satisfied", true, "2")).build();
        PilotReview review = PilotReview.of(plan, measured(8, 8, 6, 1.5, 1));
        PilotEffect effect = review.effects().get(0);
        assertTrue(effect.interval().orElseThrow().contains(6), effect::toString);
        assertEquals(6, effect.improvement(), 2);
        assertEquals(PilotVerdict.GO, review.verdict());
        assertEquals(
                effect.improvement(),
                effect.pilotsAfter() - effect.pilotsBefore() - effect.comparatorsAfter() + effect.comparatorsBefore(),
                1e-9);
        assertEquals(List.of(), review.findings());
    }

    @Test
    void theTrueEffectLiesInNineteenOfTwentyIntervals() {
        PilotPlan plan = plan(6, 7).addOutcomes(goal("satisfied", true, "2")).build();
        int held = 0;
        int alarms = 0;
        for (int run = 0; run < 300; run++) {
            PilotEffect with =
                    PilotReview.of(plan, measured(6, 7, 5, 2, run)).effects().get(0);
            held += with.interval().orElseThrow().contains(5) ? 1 : 0;
            PilotEffect without =
                    PilotReview.of(plan, measured(6, 7, 0, 2, run)).effects().get(0);
            alarms += without.chance() <= 0.05 ? 1 : 0;
        }
        assertTrue(held >= 273, "held in 300: " + held);
        assertTrue(alarms >= 3 && alarms <= 27, "false alarms in 300: " + alarms);
    }

    @Test
    void whatDoesNothingIsNoGoWhereTheBarIsCleared() {
        PilotPlan plan = plan(10, 10).addOutcomes(goal("satisfied", true, "5")).build();
        assertEquals(
                PilotVerdict.NO_GO,
                PilotReview.of(plan, measured(10, 10, 0, 1, 4)).verdict());
        assertEquals(
                PilotVerdict.UNDECIDED,
                PilotReview.of(plan, measured(10, 10, 5, 3, 4)).verdict());
    }

    @Test
    void lessMayBeBetterAndAGuardOnlyMustNotGetWorse() {
        List<Observation> all = measured(8, 8, 6, 1, 2);
        for (int i = 0; i < 8; i++) {
            measure(all, "p" + i, "days", 20 + i, 10 + i + i % 3);
            measure(all, "c" + i, "days", 20 + i, 19 + i + i % 2);
        }
        PilotOutcome days = goal("days", false, "5");
        PilotOutcome guard = new PilotOutcome(IndicatorId.of("days"), true, true, new BigDecimal("2"));
        PilotReview review = PilotReview.of(
                plan(8, 8).addOutcomes(goal("satisfied", true, "2"), days).build(), all);
        assertEquals(PilotVerdict.GO, review.verdict());
        assertTrue(review.effects().get(1).improvement() > 7);
        assertTrue(review.effects().get(1).adjustedChance()
                >= review.effects().get(1).chance());
        PilotReview guarded = PilotReview.of(
                plan(8, 8).addOutcomes(goal("satisfied", true, "2"), guard).build(), all);
        assertEquals(PilotVerdict.GO, guarded.effects().get(0).verdict());
        assertEquals(PilotVerdict.NO_GO, guarded.verdict());
    }

    @Test
    void whoWasNotMeasuredIsToldAndFewCannotTell() {
        List<Observation> all = measured(3, 3, 9, 0.1, 3);
        all.remove(all.size() - 1);
        PilotPlan plan = plan(3, 3).addOutcomes(goal("satisfied", true, "1")).build();
        PilotReview review = PilotReview.of(plan, all);
        assertEquals(List.of("pilot.not-measured", "pilot.too-few-to-tell"), codes(review.findings()));
        assertEquals("c2", review.findings().get(0).values().get("units"));
        assertEquals(PilotVerdict.UNDECIDED, review.verdict());
        assertEquals(Optional.empty(), review.effects().get(0).interval());
        PilotReview nothing = PilotReview.of(plan, List.of());
        assertEquals(List.of("pilot.not-measured", "pilot.nothing-to-compare"), codes(nothing.findings()));
        assertEquals(PilotVerdict.UNDECIDED, nothing.verdict());
    }

    @Test
    void strataAreComparedWithin() {
        PilotPlan.Builder builder = plan(4, 5);
        builder.addOutcomes(goal("satisfied", true, "1"));
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            String unit = i < 4 ? "p" + i : "c" + (i - 4);
            boolean north = i < 3 || i == 4;
            builder.putStrata(OrganizationId.of(unit), i == 8 ? "alone" : north ? "north" : "south");
            // the north rose by ten, the south by one; pilots by two more
            measure(all, unit, "satisfied", 50, 50 + (north ? 10 : 1) + (i < 4 ? 2 : 0));
        }
        PilotEffect effect = PilotReview.of(builder.build(), all).effects().get(0);
        assertEquals(2, effect.improvement(), 1e-9);
        assertEquals(4, effect.comparators(), "the one that stands alone tells nothing");
    }

    @Test
    void aStratumOfPilotsAloneIsToldAndLeftOut() {
        PilotPlan.Builder builder = plan(6, 6);
        builder.addOutcomes(goal("satisfied", true, "1"));
        for (int i = 0; i < 6; i++) {
            builder.putStrata(OrganizationId.of("p" + i), i == 0 ? "alone" : "all");
            builder.putStrata(OrganizationId.of("c" + i), "all");
        }
        PilotReview review = PilotReview.of(builder.build(), measured(6, 6, 5, 1, 9));
        assertEquals(List.of("pilot.stratum-without-comparators"), codes(review.findings()));
        assertEquals(5, review.effects().get(0).pilots());
    }

    @Test
    void severalMeasurementsCountByTheirMean() {
        PilotPlan plan = plan(5, 5).addOutcomes(goal("satisfied", true, "1")).build();
        List<Observation> once = measured(5, 5, 5, 1, 6);
        List<Observation> twice = new ArrayList<>(once);
        Observation first = once.get(0);
        twice.add(at("p0", "satisfied", first.value().doubleValue() + 2, LocalDate.of(2026, 2, 1)));
        twice.add(at("p0", "satisfied", first.value().doubleValue() - 2, LocalDate.of(2026, 2, 2)));
        twice.add(at("p0", "satisfied", 0, LocalDate.of(2026, 5, 2)));
        Interval one = PilotReview.of(plan, once).effects().get(0).interval().orElseThrow();
        Interval other = PilotReview.of(plan, twice).effects().get(0).interval().orElseThrow();
        assertEquals(one.low(), other.low(), 1e-9);
        assertEquals(one.high(), other.high(), 1e-9);
    }

    @Test
    void everythingIsFixedBeforeItStarts() {
        PilotPlan good = plan(2, 2).addOutcomes(goal("satisfied", true, "1")).build();
        LocalDate late = LocalDate.of(2026, 4, 1);
        assertThrows(
                IllegalStateException.class,
                () -> PilotPlan.builder().from(good).fixedOn(late).build());
        assertThrows(
                IllegalStateException.class,
                () -> PilotPlan.builder()
                        .from(good)
                        .baseline(DateSpan.of(good.fixedOn(), late))
                        .build());
        assertThrows(
                IllegalStateException.class,
                () -> PilotPlan.builder().from(good).evaluation(good.baseline()).build());
        assertThrows(
                IllegalStateException.class,
                () -> PilotPlan.builder()
                        .from(good)
                        .addComparators(OrganizationId.of("p1"))
                        .build());
        assertThrows(
                IllegalStateException.class,
                () -> PilotPlan.builder()
                        .from(good)
                        .addOutcomes(goal("satisfied", false, "1"))
                        .build());
        assertThrows(
                IllegalStateException.class,
                () -> PilotPlan.builder()
                        .from(good)
                        .putStrata(OrganizationId.of("p1"), "north")
                        .build());
    }
}
