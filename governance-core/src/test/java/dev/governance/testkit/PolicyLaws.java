package dev.governance.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.policy.AdmissionPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import net.jqwik.engine.execution.lifecycle.OutsideJqwikException;

/**
 * The laws that every policy keeps, tried on generated subjects:
 *
 * <ul>
 *   <li>it always answers: no null, no fault, no end of calls to itself; a decision that holds together;
 *   <li>it is a pure function: the same subject gets the same decision, again, in any order, from many threads, and is not
 *       changed by it;
 *   <li>its explanation agrees with its decision, and {@code decideAll} with {@code decide};
 *   <li>it and its decisions survive Java serialisation;
 *   <li>abstention is the identity of {@code and}, {@code or} and {@code orElse}, and all three are idempotent on it;
 *   <li>of a document: it survives JSON, and forgetting a fact never takes a possible verdict away.
 * </ul>
 *
 * <p>{@code PolicyLaws.verify(policy, subjects)} from any test. The first law that is broken is told as an
 * {@link AssertionError} with the subject; the same seed draws the same subjects. Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public final class PolicyLaws<T> {

    private static final int SIZE = 1000;

    private final AdmissionPolicy<T> policy;
    private final Options options;

    /**
     * How hard a policy is tried.
     *
     * @param tries the number of subjects
     * @param seed what the subjects are drawn from
     * @param threads the threads that ask at the same time
     * @param limit how long all of it may take: only there to end a test of a policy that never answers
     * @param counter counts the calls that a decision costs, by the caller's own measure
     * @param most the calls that one decision may cost
     */
    record Options(int tries, long seed, int threads, Duration limit, LongSupplier counter, long most) {}

    private PolicyLaws(AdmissionPolicy<T> policy, Options options) {
        this.policy = policy;
        this.options = options;
    }

    /**
     * Verifies all laws with 200 subjects, four threads, and five minutes at most.
     *
     * @param policy the policy
     * @param subjects subjects that it must decide about
     * @param <T> the subject
     * @throws AssertionError if a law is broken
     */
    public static <T> void verify(AdmissionPolicy<T> policy, Arbitrary<? extends T> subjects) {
        of(policy).verify(subjects);
    }

    /**
     * Returns the laws for a policy, to be told how hard to try.
     *
     * @param policy the policy
     * @param <T> the subject
     * @return 200 tries, seed 1, four threads, five minutes, any number of calls
     */
    public static <T> PolicyLaws<T> of(AdmissionPolicy<T> policy) {
        return new PolicyLaws<>(policy, new Options(200, 1, 4, Duration.ofMinutes(5), () -> 0, 0));
    }

    /**
     * Says how many subjects are drawn.
     *
     * @param tries at least one
     * @return a copy
     */
    public PolicyLaws<T> tries(int tries) {
        checkArgument(tries > 0, "a law that is never tried holds in vain: %s tries", tries);
        return with(new Options(tries, options.seed, options.threads, options.limit, options.counter, options.most));
    }

    /**
     * Says from which seed subjects are drawn.
     *
     * @param seed any number
     * @return a copy
     */
    public PolicyLaws<T> seed(long seed) {
        return with(new Options(options.tries, seed, options.threads, options.limit, options.counter, options.most));
    }

    /**
     * Says how many threads ask at the same time.
     *
     * @param threads at least one
     * @return a copy
     */
    public PolicyLaws<T> threads(int threads) {
        checkArgument(threads > 0, "somebody must ask: %s threads", threads);
        return with(new Options(options.tries, options.seed, threads, options.limit, options.counter, options.most));
    }

    /**
     * Says how long all laws together may take. It is no measure of speed: be generous, it is there so that a test of a policy
     * that never answers ends. The thread that waits for the answer is a daemon and is left behind.
     *
     * @param limit by the wall clock
     * @return a copy
     */
    public PolicyLaws<T> limit(Duration limit) {
        return with(new Options(options.tries, options.seed, options.threads, limit, options.counter, options.most));
    }

    /**
     * Says how many calls one decision may cost: a budget that is the same on every machine.
     *
     * @param counter the calls so far, counted by the caller: of its readings, of a registry that it looks up
     * @param most the most that one decision may add
     * @return a copy
     */
    public PolicyLaws<T> calls(LongSupplier counter, long most) {
        return with(new Options(options.tries, options.seed, options.threads, options.limit, counter, most));
    }

    private PolicyLaws<T> with(Options other) {
        return new PolicyLaws<>(policy, other);
    }

    /**
     * Verifies all laws.
     *
     * @param subjects subjects that the policy must decide about
     * @throws AssertionError if a law is broken
     */
    public void verify(Arbitrary<? extends T> subjects) {
        ImmutableList<T> drawn = draw(subjects);
        Hearing<T> hearing = new Hearing<>(policy, options);
        Patience.within(options.limit, hearing, () -> hearing.hear(drawn));
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
        Random random = new Random(options.seed);
        return Stream.<T>generate(() -> generator.next(random).value())
                .limit(options.tries)
                .collect(ImmutableList.toImmutableList());
    }
}
