package dev.governance.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import dev.governance.place.DivisionCode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class AllocationFormulaProperties {

    private static final AllocationFormula FORMULA = AllocationFormula.builder()
            .alike(Share.ofPercent(30))
            .byHouseholds(Share.ofPercent(50))
            .byDifficulty(Share.ofPercent(20))
            .build();

    private static AllocationNeed need(int number, int households, int difficulty) {
        return new AllocationNeed(DivisionCode.of(310_101_002_000L + number + 1), households, Ratio.of(difficulty, 10));
    }

    @Provide
    Arbitrary<List<AllocationNeed>> needs() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4_000),
                        Arbitraries.integers().between(1, 30))
                .as((households, difficulty) -> new int[] {households, difficulty})
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(AllocationFormulaProperties::numbered);
    }

    private static List<AllocationNeed> numbered(List<int[]> rows) {
        List<AllocationNeed> needs = new ArrayList<>();
        for (int[] row : rows) {
            needs.add(need(needs.size(), row[0], row[1]));
        }
        return needs;
    }

    @Example
    void dividesByHand() {
        ImmutableMap<DivisionCode, Money> parts = FORMULA.allocate(
                Money.ofYuan(100), ImmutableList.of(need(0, 1_000, 10), need(1, 3_000, 10), need(2, 1_000, 20)));

        assertEquals(
                List.of("23.33", "50.00", "26.67"),
                parts.values().stream().map(Money::toString).toList());
    }

    @Example
    void aPartThatNobodyHasIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> FORMULA.allocate(Money.ofYuan(100), ImmutableList.of(need(0, 0, 10))));
    }

    @Property
    void losesNothingAndGivesNobodyLessWhoNeedsMore(
            @ForAll("needs") List<AllocationNeed> needs, @ForAll @LongRange(min = 0, max = 1L << 50) long fen) {
        ImmutableMap<DivisionCode, Money> parts = FORMULA.allocate(Money.ofFen(fen), needs);

        assertEquals(Money.ofFen(fen), Money.sum(parts.values()));
        for (AllocationNeed one : needs) {
            for (AllocationNeed other : needs) {
                if (one.households() > other.households() && one.difficulty().compareTo(other.difficulty()) >= 0) {
                    assertTrue(parts.get(one.community()).compareTo(parts.get(other.community())) >= 0);
                }
            }
        }
    }
}
