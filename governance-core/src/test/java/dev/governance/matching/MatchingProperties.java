package dev.governance.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class MatchingProperties {

    @Provide
    Arbitrary<MatchingCase> squares() {
        return Arbitraries.randomValue(random -> MatchingCase.squareOf(random, 8));
    }

    @Provide
    Arbitrary<MatchingCase> small() {
        return Arbitraries.randomValue(random -> MatchingCase.anyOf(random, 7, 5));
    }

    @Provide
    Arbitrary<MatchingCase> large() {
        return Arbitraries.randomValue(random -> MatchingCase.anyOf(random, 40, 30));
    }

    @Property(tries = 10_000)
    void equalsBruteForceOnSquares(@ForAll("squares") MatchingCase problem) {
        compareWithNaive(problem);
    }

    @Property(tries = 10_000)
    void equalsBruteForceWithRoomsAndForbiddenPairs(@ForAll("small") MatchingCase problem) {
        compareWithNaive(problem);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void equalsBruteForceOnSquaresForLong(@ForAll("squares") MatchingCase problem) {
        compareWithNaive(problem);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void equalsBruteForceWithRoomsAndForbiddenPairsForLong(@ForAll("small") MatchingCase problem) {
        compareWithNaive(problem);
    }

    private static void compareWithNaive(MatchingCase problem) {
        CapacityMatching matching = CapacityMatching.cheapest(problem.costs(), problem.capacities());

        assertEquals(NaiveMatching.columns(problem), columns(problem, matching));
        ProofCheck.check(problem, matching);
    }

    private static List<Integer> columns(MatchingCase problem, CapacityMatching matching) {
        return IntStream.range(0, problem.costs().rows())
                .mapToObj(row -> matching.columnOf(row).orElse(NaiveMatching.LEFT_OVER))
                .toList();
    }

    @Property(tries = 2_000)
    void provesWhatIsTooLargeToTry(@ForAll("large") MatchingCase problem) {
        CapacityMatching matching = CapacityMatching.cheapest(problem.costs(), problem.capacities());

        ProofCheck.check(problem, matching);
        assertTrue(matching.prices().fit(problem.costs()));
    }

    /** A pair more, or room for one more, never leaves more rows over. */
    @Property(tries = 1_000)
    void moreRoomNeverLeavesMoreOver(@ForAll("large") MatchingCase problem) {
        List<Integer> wider =
                problem.capacities().stream().map(room -> room + 1).toList();

        assertTrue(CapacityMatching.cheapest(problem.costs(), wider).unmatched().size()
                <= CapacityMatching.cheapest(problem.costs(), problem.capacities())
                        .unmatched()
                        .size());
    }

    @Property(tries = 1_000)
    void anAssignmentIsAMatchingWithRoomForOne(@ForAll("large") MatchingCase problem) {
        List<Integer> ones = problem.capacities().stream().map(room -> 1).toList();

        assertEquals(
                CapacityMatching.cheapest(problem.costs(), ones).pairs(),
                Assignment.cheapest(problem.costs()).pairs());
    }
}
