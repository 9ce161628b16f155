package dev.governance.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;

class GrantSelectionProperties {

    @Provide
    Arbitrary<List<RankedGrant>> applications() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 12),
                        Arbitraries.longs().between(0, 20),
                        Arbitraries.of(1L, 2L, 3L))
                .as((cost, points, parts) ->
                        new RankedGrant(GrantId.of("x"), Money.ofYuan(cost), Ratio.of(points, parts)))
                .list()
                .ofMaxSize(9)
                .map(GrantSelectionProperties::numbered);
    }

    private static List<RankedGrant> numbered(List<RankedGrant> all) {
        List<RankedGrant> numbered = new ArrayList<>();
        for (RankedGrant one : all) {
            numbered.add(new RankedGrant(GrantId.of("G-" + numbered.size()), one.cost(), one.points()));
        }
        return numbered;
    }

    /** The most points of all subsets that the budget pays for, and the least cost of that. */
    private static long[] naive(List<RankedGrant> all, long budget) {
        long most = 0;
        long cheapest = 0;
        for (int subset = 0; subset < 1 << all.size(); subset++) {
            long points = 0;
            long cost = 0;
            for (int i = 0; i < all.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    points += all.get(i).points().times(Ratio.of(6)).numerator().longValueExact();
                    cost += all.get(i).cost().fen();
                }
            }
            if (cost <= budget && (points > most || points == most && cost < cheapest)) {
                most = points;
                cheapest = cost;
            }
        }
        return new long[] {most, cheapest};
    }

    @Property(tries = 10_000)
    void mostPointsAreMostOfAllSubsets(
            @ForAll("applications") List<RankedGrant> all, @ForAll @LongRange(min = 0, max = 50) long yuan) {
        compare(all, yuan);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void mostPointsAreMostOfAllSubsetsForLong(
            @ForAll("applications") List<RankedGrant> all, @ForAll @LongRange(min = 0, max = 50) long yuan) {
        compare(all, yuan);
    }

    private static void compare(List<RankedGrant> all, long yuan) {
        GrantSelection selection = GrantSelection.of(SelectionMethod.MOST_POINTS, Money.ofYuan(yuan), all);
        long[] naive = naive(all, yuan * 100);

        assertTrue(selection.proved());
        assertEquals(Ratio.of(naive[0], 6), selection.points());
        assertEquals(naive[1], selection.spent().fen());
    }

    @Property
    void aHigherScoreNeverLosesToALowerOneOfTheSameCost(
            @ForAll("applications") List<RankedGrant> all,
            @ForAll @LongRange(min = 0, max = 50) long yuan,
            @ForAll SelectionMethod method,
            @ForAll Random random) {
        GrantSelection selection = GrantSelection.of(method, Money.ofYuan(yuan), all);
        List<RankedGrant> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);

        assertEquals(selection, GrantSelection.of(method, Money.ofYuan(yuan), shuffled));
        assertTrue(selection.spent().compareTo(Money.ofYuan(yuan)) <= 0);
        assertEquals(
                all.size(), selection.chosen().size() + selection.passedOver().size());
        for (RankedGrant winner : selection.chosen()) {
            assertFalse(winner.points().isZero());
            for (RankedGrant loser : selection.passedOver()) {
                assertTrue(
                        !winner.cost().equals(loser.cost()) || winner.points().compareTo(loser.points()) >= 0,
                        selection::toString);
            }
        }
    }

    @Example
    void rankOrderAndMostPointsDifferWhereALargeOneComesFirst() {
        List<RankedGrant> all = ImmutableList.of(
                new RankedGrant(GrantId.of("A"), Money.ofYuan(60), Ratio.of(90)),
                new RankedGrant(GrantId.of("B"), Money.ofYuan(50), Ratio.of(80)),
                new RankedGrant(GrantId.of("C"), Money.ofYuan(50), Ratio.of(70)));

        assertEquals(
                Ratio.of(90),
                GrantSelection.of(SelectionMethod.IN_RANK_ORDER, Money.ofYuan(100), all)
                        .points());
        assertEquals(
                Ratio.of(150),
                GrantSelection.of(SelectionMethod.MOST_POINTS, Money.ofYuan(100), all)
                        .points());
    }

    @Example
    void pointsThatAreTooFineAreChosenInRankOrderAndItIsSaid() {
        List<RankedGrant> all = ImmutableList.of(
                new RankedGrant(GrantId.of("A"), Money.ofYuan(1), Ratio.of(50_000_001, 1_000_003)),
                new RankedGrant(GrantId.of("B"), Money.ofYuan(1), Ratio.of(60_000_001, 999_983)));
        GrantSelection selection = GrantSelection.of(SelectionMethod.MOST_POINTS, Money.ofYuan(1), all);

        assertFalse(selection.proved());
        assertEquals(GrantId.of("B"), selection.chosen().get(0).id());
    }
}
