package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class SurvivalCurveProperties {

    private static List<Tenure> any(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> new Tenure(random.nextInt(12), random.nextBoolean()))
                .toList();
    }

    /** For each month up to the one asked for, all tenures are counted anew. */
    private static double naive(List<Tenure> tenures, int months) {
        double staying = 1;
        for (int month = 0; month <= months; month++) {
            int at = month;
            long risk = tenures.stream().filter(one -> one.months() >= at).count();
            long left = tenures.stream()
                    .filter(one -> one.months() == at && one.ended())
                    .count();
            staying *= risk == 0 ? 1 : 1 - (double) left / risk;
        }
        return staying;
    }

    @Property(tries = 10_000)
    void isWhatOneGetsByCountingEveryMonth(@ForAll long seed, @ForAll @IntRange(max = 14) int months) {
        List<Tenure> tenures = any(new Random(seed));

        assertEquals(naive(tenures, months), SurvivalCurve.of(tenures).staying(months), 1e-12);
    }

    @Property(tries = 100_000)
    @Tag("long")
    void isWhatOneGetsByCountingEveryMonthInManyCases(@ForAll long seed, @ForAll @IntRange(max = 14) int months) {
        isWhatOneGetsByCountingEveryMonth(seed, months);
    }

    @Property
    void neverRisesAndDoesNotDependOnTheOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<Tenure> tenures = new ArrayList<>(any(random));
        SurvivalCurve curve = SurvivalCurve.of(tenures);
        Collections.shuffle(tenures, random);

        assertEquals(curve, SurvivalCurve.of(tenures));
        for (int months = 0; months < 14; months++) {
            assertTrue(curve.staying(months + 1) <= curve.staying(months));
            assertTrue(curve.leaving(months, 5) >= 0 && curve.leaving(months, 5) <= 1);
        }
    }

    /** Without anybody who is still there it is the part that stayed longer. */
    @Property
    void withoutAnybodyStillThereItIsThePartThatStayedLonger(
            @ForAll long seed, @ForAll @IntRange(max = 14) int months) {
        List<Tenure> tenures = any(new Random(seed)).stream()
                .map(one -> new Tenure(one.months(), true))
                .toList();
        long longer = tenures.stream().filter(one -> one.months() > months).count();

        assertEquals(
                tenures.isEmpty() ? 1 : (double) longer / tenures.size(),
                SurvivalCurve.of(tenures).staying(months),
                1e-12);
    }
}
