package dev.governance.benchmarks.contest;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * One way to decide about a subject: a row of the tables.
 *
 * <p>Only {@link #decide} is timed, and it returns what its users would get. The two other methods read that answer,
 * so that all rows can be compared before they are timed. A decider is used by one thread and may keep state between
 * calls.
 *
 * @param <T> what is decided about
 * @param <R> what names a rule
 * @param <D> the row's own kind of decision
 */
public interface Decider<T, R, D> {

    /**
     * Decides.
     *
     * @param subject what is decided about
     * @return the row's own decision
     */
    D decide(T subject);

    /**
     * Reads the outcome of a decision.
     *
     * @param decision a decision of this row
     * @return the outcome
     */
    Outcome outcome(D decision);

    /**
     * Reads the rules that fired.
     *
     * @param decision a decision of this row
     * @return all rules that fired, or nothing where this row does not tell
     */
    Optional<ImmutableSet<R>> fired(D decision);
}
