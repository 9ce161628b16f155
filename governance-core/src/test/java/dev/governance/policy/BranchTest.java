package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BranchTest {

    private final Branch branch = Branch.of(new Domains(new BitSet[0], new long[] {0, 0, 0}, new long[] {9, 9, 9}));

    private static Formula within(int number, long least, long greatest) {
        return new Formula.Within(number, least, greatest);
    }

    private static Formula.AtMost sum(int one, int other, long factor, long bound) {
        return new Formula.AtMost(
                ImmutableList.of(one, other),
                ImmutableList.of(BigInteger.ONE, BigInteger.valueOf(factor)),
                BigInteger.valueOf(bound));
    }

    private static Formula ways(Formula... ways) {
        return Formula.some(List.of(ways));
    }

    @Test
    void theOpenPartOfFewestWaysIsNarrowest() {
        Formula three = ways(within(0, 0, 1), within(0, 3, 4), within(0, 6, 7));
        Formula two = ways(within(1, 0, 1), within(1, 5, 6));
        Formula twoMore = ways(within(2, 0, 1), within(2, 5, 6));
        assertTrue(branch.assume(Formula.every(List.of(three, two, twoMore))));
        assertSame(two, branch.narrowest());
    }

    @Test
    void aContradictionIsSeenWhenItIsAssumed() {
        assertTrue(branch.assume(within(0, 2, 5)));
        assertFalse(branch.assume(within(0, 6, 9)));
        assertFalse(branch.assume(Formula.every(List.of(within(1, 0, 3), within(1, 4, 9)))));
    }

    @Test
    void sumsNarrowOneAnotherUntilNothingMoves() {
        assertTrue(branch.assume(sum(0, 1, 1, 3)));
        assertTrue(branch.assume(sum(2, 0, -1, -2)));
        assertTrue(branch.settle());
        assertEquals(2, branch.domains().least(0));
        assertEquals(3, branch.domains().greatest(0));
        assertEquals(1, branch.domains().greatest(1));
        assertEquals(1, branch.domains().greatest(2));
    }

    @Test
    void sumsThatContradictEachOtherAreRefused() {
        assertTrue(branch.assume(sum(0, 1, 1, 3)));
        assertTrue(branch.assume(within(0, 2, 9)));
        assertTrue(branch.assume(within(1, 2, 9)));
        assertFalse(branch.settle());
    }

    @Test
    void aSumThatAlwaysHoldsIsForgotten() {
        assertTrue(branch.assume(sum(0, 1, 1, 18)));
        assertTrue(branch.settle());
        assertEquals(List.of(), branch.sums());
    }

    @Test
    void theOnlyWayThatIsLeftIsTakenAndItsConsequencesToo() {
        assertTrue(branch.assume(within(0, 5, 9)));
        assertTrue(branch.assume(ways(within(0, 0, 4), within(1, 7, 9))));
        assertTrue(branch.assume(ways(within(1, 0, 6), within(2, 3, 3))));
        assertTrue(branch.settle());
        assertEquals(7, branch.domains().least(1));
        assertEquals(3, branch.domains().least(2));
        assertEquals(3, branch.domains().greatest(2));
        assertEquals(List.of(), branch.open());
    }

    @Test
    void whereNoWayIsLeftTheBranchIsDead() {
        assertTrue(branch.assume(within(0, 5, 9)));
        assertTrue(branch.assume(ways(within(0, 0, 4), within(0, 1, 3))));
        assertFalse(branch.settle());
    }

    @Test
    void aPartOfWhichOneWayHoldsAnywayIsClosed() {
        assertTrue(branch.assume(ways(within(0, 0, 9), within(1, 7, 9))));
        assertTrue(branch.settle());
        assertEquals(List.of(), branch.open());
        assertEquals(0, branch.domains().least(1));
    }
}
