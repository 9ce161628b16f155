package dev.governance.benchmarks.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void contestantsTakeTurnsInEveryRound() {
        List<String> turns = new ArrayList<>();
        ImmutableList<Contestant> contestants = ImmutableList.of(
                new Contestant("a", 5, () -> turns.add("a")), new Contestant("b", 5, () -> turns.add("b")));
        ImmutableList<Series> series = Rounds.run(contestants, new Plan(Duration.ZERO, 3, Duration.ofNanos(1)));
        assertEquals(List.of("a", "b", "a", "b", "a", "b"), turns);
        assertEquals(List.of("a", "b"), series.stream().map(Series::name).toList());
        series.forEach(one -> one.samples().forEach(sample -> assertEquals(5, sample.decisions())));
    }

    @Test
    void whatIsAllocatedIsCounted() {
        byte[][] sink = new byte[1][];
        Contestant contestant = new Contestant("allocates", 100, () -> {
            for (int i = 0; i < 100; i++) {
                sink[0] = new byte[1000];
            }
        });
        double bytes = Sample.of(contestant, 10).bytesPerDecision();
        assertTrue(bytes >= 1000 && bytes < 2000, () -> "bytes: " + bytes);
    }
}
