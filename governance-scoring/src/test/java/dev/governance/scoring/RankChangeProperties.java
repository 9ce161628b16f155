package dev.governance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.governance.policy.Coefficient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Places are shared out among parts as by trying every order. */
class RankChangeProperties {

    /**
     * Units at two times.
     *
     * @param before what parts gave, by unit
     * @param after what parts give
     */
    record Years(Map<String, Map<String, Long>> before, Map<String, Map<String, Long>> after) {}

    @Provide
    Arbitrary<Years> years() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 4))
                .flatAs((units, parts) -> Combinators.combine(year(units, parts), year(units, parts))
                        .as(Years::new));
    }

    private static Arbitrary<Map<String, Map<String, Long>>> year(int units, int parts) {
        return Arbitraries.longs().between(-2, 9).list().ofSize(units * parts).map(points -> {
            Map<String, Map<String, Long>> year = new TreeMap<>();
            for (int i = 0; i < points.size(); i++) {
                year.computeIfAbsent("u" + i / parts, unit -> new LinkedHashMap<>())
                        .put("p" + i % parts, points.get(i));
            }
            return year;
        });
    }

    private static Map<String, Score> scores(Map<String, Map<String, Long>> year) {
        Map<String, Score> scores = new TreeMap<>();
        year.forEach((unit, given) -> {
            ImmutableList.Builder<Part> parts = ImmutableList.builder();
            given.forEach(
                    (name, points) -> parts.add(Part.of(name, PartRole.SUMMAND, Score.of(points), Points.of(points))));
            long total = given.values().stream().mapToLong(Long::longValue).sum();
            scores.put(unit, new Score.Known(Points.of(total), ImmutableList.of(), parts.build()));
        });
        return scores;
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void placesAreSharedOutAsByTryingEveryOrder(@ForAll("years") Years years) {
        Map<String, Coefficient> naive = NaiveRank.costs("u0", years.before(), years.after());
        RankChange change = RankChange.of("u0", scores(years.before()), scores(years.after()));
        assertEquals(new TreeMap<>(naive), new TreeMap<>(change.byPart()));
        Coefficient sum = change.byPart().values().stream().reduce(Coefficient.of(0), Coefficient::plus);
        assertEquals(Coefficient.of(change.after() - change.before()), sum);
        assertEquals(
                change.after() - change.before(),
                change.passedBy().size() - change.passed().size());
        assertEquals(0, change.byField());
    }
}
