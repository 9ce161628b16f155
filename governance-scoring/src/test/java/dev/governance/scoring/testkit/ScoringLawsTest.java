package dev.governance.scoring.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.scoring.PointRange;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.ScoreExplanation;
import dev.governance.scoring.ScoringPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

/** What the kit says of policies that break a law. */
class ScoringLawsTest {

    private static final Arbitrary<String> NAMES = Arbitraries.of("Zhou", "Wu");
    private static final AtomicInteger ASKED = new AtomicInteger();

    private static <T> String told(ScoringPolicy<T> policy, Arbitrary<T> subjects) {
        return assertThrows(AssertionError.class, () -> ScoringLaws.verify(policy, subjects))
                .getMessage();
    }

    @Test
    void aFunctionThatKeepsThemIsLetPass() {
        ScoringLaws.verify(name -> Score.of(name.length()), NAMES);
    }

    @Test
    void aPolicyMustAnswer() {
        assertEquals(
                "the policy that is written as a function breaks the law \"it always answers\": it returns null,"
                        + " subject: Wu",
                told(name -> null, Arbitraries.just("Wu")));
        assertEquals(
                "the policy that is written as a function breaks the law \"it always answers\": it throws"
                        + " java.lang.IllegalStateException: no survey of Wu, subject: Wu",
                told(
                        name -> {
                            throw new IllegalStateException("no survey of " + name);
                        },
                        Arbitraries.just("Wu")));
    }

    /** Says one range and gives other points, or explains other points. */
    private record Liar(boolean ranges) implements ScoringPolicy<String> {
        @Override
        public Score score(String name) {
            return Score.of(3);
        }

        @Override
        public PointRange range() {
            return PointRange.of(Points.zero(), Points.of(ranges ? 2 : 3));
        }

        @Override
        public ScoreExplanation explain(String name) {
            return ScoreExplanation.of("liar", Score.of(2));
        }
    }

    @Test
    void aPolicyMustKeepToItsRange() {
        assertEquals(
                "the policy Liar[ranges=true] breaks the law \"its points lie in its range\": 3 is not in 0..2,"
                        + " subject: Wu",
                told(new Liar(true), Arbitraries.just("Wu")));
    }

    @Test
    void aPolicyMustExplainWhatItScores() {
        assertTrue(told(new Liar(false), NAMES).contains("\"its explanation agrees with its score\": it explains"));
    }

    @Test
    void aPolicyMustNotChangeItsSubject() {
        ScoringPolicy<List<String>> policy = names -> {
            names.add("Chen");
            return Score.of(1);
        };
        assertTrue(told(policy, Arbitraries.just("Wu").map(name -> new ArrayList<>(List.of(name))))
                .contains("\"it does not change its subject\""));
    }

    @Test
    void aPolicyMustNotRememberWhoAsked() {
        assertTrue(told(name -> Score.of(ASKED.getAndIncrement()), NAMES)
                .contains("\"its explanation agrees with its score\""));
    }

    @Test
    void aPolicyMustNotMindHowManyAsk() {
        ScoringPolicy<String> policy =
                name -> Score.of(Thread.currentThread().getName().equals("scoring-laws-1") ? 1 : 0);
        assertTrue(told(policy, NAMES).contains("\"many threads get the same\": first 0, then 1"));
    }

    @Test
    void aPolicyMustTravel() {
        Object registry = new Object();
        assertEquals(
                "the policy that is written as a function breaks the law \"it survives Java serialisation\":"
                        + " java.io.NotSerializableException: java.lang.Object",
                told(name -> Score.of(registry.hashCode() == 0 ? 1 : 0), NAMES));
    }

    @Test
    void aLawThatIsNeverTriedIsRefused() {
        ScoringLaws<String> laws = ScoringLaws.of(name -> Score.of(1));
        assertThrows(IllegalArgumentException.class, () -> laws.tries(0));
        assertThrows(IllegalArgumentException.class, () -> laws.threads(0));
        laws.tries(3).seed(7).threads(1).verify(NAMES);
    }
}
