package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static Formula.AtMost sum(int one, int other) {
        return new Formula.AtMost(
                ImmutableList.of(one, other), ImmutableList.of(BigInteger.ONE, BigInteger.TWO), BigInteger.TEN);
    }

    private static Set<Set<Formula.AtMost>> groups(Formula.AtMost... sums) {
        return Numbers.groups(List.of(sums)).stream().map(Set::copyOf).collect(Collectors.toSet());
    }

    @Test
    void sumsWithoutACommonNumberAreSolvedApart() {
        assertEquals(Set.of(Set.of(sum(0, 1)), Set.of(sum(2, 3))), groups(sum(0, 1), sum(2, 3)));
    }

    @Test
    void aSumThatMeetsTwoGroupsJoinsThem() {
        assertEquals(
                Set.of(Set.of(sum(0, 1), sum(2, 3), sum(1, 2)), Set.of(sum(4, 5))),
                groups(sum(0, 1), sum(2, 3), sum(4, 5), sum(1, 2)));
    }

    @Test
    void theNumbersOfAGroupAreToldOnceInOrder() {
        assertArrayEquals(new int[] {0, 2, 7}, Numbers.numbers(List.of(sum(7, 0), sum(0, 2))));
    }
}
