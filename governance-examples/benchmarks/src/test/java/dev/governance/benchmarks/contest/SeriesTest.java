package dev.governance.benchmarks.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void theMedianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
        assertEquals(3, Series.median(9, 1, 3));
        assertEquals(2, Series.median(9, 1, 3, 1));
        assertEquals(7, Series.median(7));
    }

    @Test
    void theRatioIsTheMedianOfTheRatiosOfEachRound() {
        Series slow = new Series("slow", ImmutableList.of(cpu(20), cpu(90), cpu(60)));
        Series fast = new Series("fast", ImmutableList.of(cpu(10), cpu(30), cpu(12)));
        assertEquals(3, slow.cpuRatio(fast));
        assertEquals(2, slow.least(Sample::cpuPerDecision));
        assertEquals(6, slow.median(Sample::cpuPerDecision));
        assertEquals(9, slow.most(Sample::cpuPerDecision));
    }

    private static Sample cpu(long nanos) {
        return new Sample(10, nanos, nanos, 0);
    }
}
