package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class DomainsTest {

    private final Domains domains = new Domains(new BitSet[] {bits(0, 1, 2)}, new long[] {0, 0}, new long[] {9, 9});

    private static BitSet bits(int... values) {
        BitSet bits = new BitSet();
        Arrays.stream(values).forEach(bits::set);
        return bits;
    }

    private static Formula.Member member(int... values) {
        return new Formula.Member(0, 3, bits(values));
    }

    private static Formula.AtMost sum(long one, long other, long bound) {
        return new Formula.AtMost(
                ImmutableList.of(0, 1),
                ImmutableList.of(BigInteger.valueOf(one), BigInteger.valueOf(other)),
                BigInteger.valueOf(bound));
    }

    private String told() {
        return domains.least(0) + ".." + domains.greatest(0) + ", " + domains.least(1) + ".." + domains.greatest(1);
    }

    @Test
    void aRangeIsNarrowedFromBothEndsAndEachStepIsCounted() {
        assertTrue(domains.narrow(0, 3, 7));
        assertEquals("3..7, 0..9", told());
        assertEquals(2, domains.changes());
        assertTrue(domains.narrow(0, 3, 7));
        assertEquals(2, domains.changes());
        assertTrue(domains.narrow(0, 7, 7));
        assertFalse(domains.narrow(0, 8, 9));
    }

    @Test
    void aChoiceIsNarrowedToWhatBothAllow() {
        assertTrue(domains.narrow(member(0, 1)));
        assertEquals(bits(0, 1), domains.values(0));
        assertEquals(1, domains.changes());
        assertTrue(domains.narrow(member(0, 1, 2)));
        assertEquals(1, domains.changes());
        assertFalse(domains.narrow(member(2)));
    }

    @Test
    void aSumNarrowsEachOfItsNumbersAsFarAsTheOthersAllow() {
        assertTrue(domains.narrow(sum(1, 2, 7)));
        assertEquals("0..7, 0..3", told());
        assertEquals(2, domains.changes());
    }

    @Test
    void aSumWithAFactorBelowZeroNarrowsFromBelow() {
        assertTrue(domains.narrow(sum(-1, 1, -4)));
        assertEquals("4..9, 0..5", told());
    }

    @Test
    void aSumThatFitsLeavesNoRoomOrNone() {
        assertTrue(domains.narrow(sum(1, 1, 9)));
        assertEquals(0, domains.changes());
        assertTrue(domains.narrow(sum(1, 1, 0)));
        assertEquals("0..0, 0..0", told());
        assertFalse(domains.narrow(sum(1, 1, -1)));
    }

    @Test
    void whatIsKnownOfAFormulaIsTold() {
        assertEquals(Truth.TRUE, domains.truth(sum(1, 1, 18)));
        assertEquals(Truth.UNKNOWN, domains.truth(sum(1, 1, 17)));
        assertEquals(Truth.UNKNOWN, domains.truth(sum(1, 1, 0)));
        assertEquals(Truth.FALSE, domains.truth(sum(1, 1, -1)));
        assertEquals(Truth.TRUE, domains.truth(sum(1, -1, 9)));
        assertEquals(Truth.FALSE, domains.truth(sum(1, -1, -10)));
        assertEquals(Truth.TRUE, domains.truth(new Formula.Within(0, 0, 9)));
        assertEquals(Truth.UNKNOWN, domains.truth(new Formula.Within(0, 9, 12)));
        assertEquals(Truth.UNKNOWN, domains.truth(new Formula.Within(0, -3, 0)));
        assertEquals(Truth.FALSE, domains.truth(new Formula.Within(0, 10, 12)));
        assertEquals(Truth.FALSE, domains.truth(new Formula.Within(0, -3, -1)));
        assertEquals(Truth.TRUE, domains.truth(member(0, 1, 2)));
        assertEquals(Truth.UNKNOWN, domains.truth(member(1)));
        assertEquals(Truth.FALSE, domains.truth(member()));
    }
}
