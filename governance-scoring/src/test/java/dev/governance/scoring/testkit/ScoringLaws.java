package dev.governance.scoring.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.ScoringPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import net.jqwik.engine.execution.lifecycle.OutsideJqwikException;

/**
 * The laws that every scoring policy keeps, tried on generated subjects:
 *
 * <ul>
 *   <li>it always answers: no null, no fault, no end of calls to itself;
 *   <li>its points lie in the range that it says, and what its parts gave accounts for them at every level;
 *   <li>it is a pure function: the same subject gets the same score, again, in any order, from many threads, and is not changed by
 *       it;
 *   <li>its explanation agrees with its score;
 *   <li>it and its scores survive Java serialisation, and its scores JSON;
 *   <li>times one, within its own range, and named, it is what it was;
 *   <li>of a document: it survives JSON.
 * </ul>
 *
 * <p>{@code ScoringLaws.verify(policy, subjects)} from any test. The first law that is broken is told as an
 * {@link AssertionError} with the subject; the same seed draws the same subjects. Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public final class ScoringLaws<T> {

    private static final int SIZE = 1000;

    private final ScoringPolicy<T> policy;
    private final int tries;
    private final long seed;
    private final int threads;

    private ScoringLaws(ScoringPolicy<T> policy, int tries, long seed, int threads) {
        this.policy = policy;
        this.tries = tries;
        this.seed = seed;
        this.threads = threads;
    }

    /**
     * Verifies all laws with 200 subjects and four threads.
     *
     * @param policy the policy
     * @param subjects subjects that it must score
     * @param <T> the subject
     * @throws AssertionError if a law is broken
     */
    public static <T> void verify(ScoringPolicy<T> policy, Arbitrary<? extends T> subjects) {
        of(policy).verify(subjects);
    }

    /**
     * Returns the laws for a policy, to be told how hard to try.
     *
     * @param policy the policy
     * @param <T> the subject
     * @return 200 tries, seed 1, four threads
     */
    public static <T> ScoringLaws<T> of(ScoringPolicy<T> policy) {
        return new ScoringLaws<>(policy, 200, 1, 4);
    }

    /**
     * Says how many subjects are drawn.
     *
     * @param number at least one
     * @return a copy
     */
    public ScoringLaws<T> tries(int number) {
        checkArgument(number > 0, "a law that is never tried holds in vain: %s tries", number);
        return new ScoringLaws<>(policy, number, seed, threads);
    }

    /**
     * Says from which seed subjects are drawn.
     *
     * @param number any number
     * @return a copy
     */
    public ScoringLaws<T> seed(long number) {
        return new ScoringLaws<>(policy, tries, number, threads);
    }

    /**
     * Says how many threads ask at the same time.
     *
     * @param number at least one
     * @return a copy
     */
    public ScoringLaws<T> threads(int number) {
        checkArgument(number > 0, "somebody must ask: %s threads", number);
        return new ScoringLaws<>(policy, tries, seed, number);
    }

    /**
     * Verifies all laws.
     *
     * @param subjects subjects that the policy must score
     * @throws AssertionError if a law is broken
     */
    public void verify(Arbitrary<? extends T> subjects) {
        new Trial<>(policy, draw(subjects), threads).hold();
    }

    /** Draws within the property that is running, or else within a session of its own. */
    private ImmutableList<T> draw(Arbitrary<? extends T> subjects) {
        try {
            return drawn(subjects);
        } catch (OutsideJqwikException plainTest) {
            List<T> drawn = new ArrayList<>();
            JqwikSession.run(() -> drawn.addAll(drawn(subjects)));
            return ImmutableList.copyOf(drawn);
        }
    }

    private ImmutableList<T> drawn(Arbitrary<? extends T> subjects) {
        RandomGenerator<? extends T> generator = subjects.generator(SIZE);
        Random random = new Random(seed);
        return Stream.<T>generate(() -> generator.next(random).value())
                .limit(tries)
                .collect(ImmutableList.toImmutableList());
    }
}
