package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    private static List<Ratio> weights(long... weights) {
        return java.util.Arrays.stream(weights).mapToObj(Ratio::of).toList();
    }

    @Test
    void servesTheLargestRemaindersFirst() {
        // 47, 16, 15.8, 12, 6.1, 3.1 of 100 for ten posts: the standard example of the method.
        assertEquals(
                List.of(5L, 2L, 1L, 1L, 1L, 0L),
                Apportionment.byLargestRemainder(10, weights(47_000, 16_000, 15_800, 12_000, 6_100, 3_100)));
    }

    @Test
    void servesTheEarlierPartAtATie() {
        assertEquals(List.of(2L, 1L, 1L), Apportionment.byLargestRemainder(4, weights(1, 1, 1)));
        assertEquals(List.of(0L, 2L, 2L, 1L), Apportionment.byLargestRemainder(5, weights(0, 7, 7, 7)));
    }

    @Test
    void keepsTheSign() {
        assertEquals(List.of(-2L, -1L, -1L), Apportionment.byLargestRemainder(-4, weights(1, 1, 1)));
        assertEquals(List.of(0L, 0L), Apportionment.byLargestRemainder(0, weights(1, 2)));
        assertEquals(List.of(Long.MIN_VALUE), Apportionment.byLargestRemainder(Long.MIN_VALUE, weights(3)));
        assertEquals(
                List.of(0L, Long.MIN_VALUE, 0L), Apportionment.byLargestRemainder(Long.MIN_VALUE, weights(0, 1, 0)));
    }

    @Test
    void takesFractionsAsWeights() {
        List<Ratio> weights = Stream.of("1/2", "1/3", "1/6").map(Ratio::parse).toList();
        assertEquals(List.of(5L, 3L, 2L), Apportionment.byLargestRemainder(10, weights));
    }

    @Test
    void needsAWeightAboveZero() {
        assertThrows(IllegalArgumentException.class, () -> Apportionment.byLargestRemainder(1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Apportionment.byLargestRemainder(1, weights(0, 0)));
    }
}
