package dev.governance.benchmarks.contest;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * How often a row decided as the reference did.
 *
 * @param subjects how many subjects both decided
 * @param outcomes on how many the outcomes were equal
 * @param fired on how many the sets of fired rules were equal; equal to {@code subjects} where the row tells none
 * @param tellsRules whether the row tells which rules fired
 */
public record Agreement(int subjects, int outcomes, int fired, boolean tellsRules) {

    /**
     * Lets both decide about all subjects.
     *
     * @param reference the row to agree with; it tells which rules fired
     * @param candidate the row to be checked
     * @param subjects what to decide about
     * @param <T> what is decided about
     * @param <R> what names a rule
     * @return how often they agreed
     */
    public static <T, R> Agreement of(Decider<T, R, ?> reference, Decider<T, R, ?> candidate, List<T> subjects) {
        int outcomes = 0;
        int fired = 0;
        boolean tells = true;
        for (T subject : subjects) {
            Answer<R> expected = Answer.of(reference, subject);
            Answer<R> actual = Answer.of(candidate, subject);
            outcomes += expected.outcome() == actual.outcome() ? 1 : 0;
            tells &= actual.fired().isPresent();
            fired += actual.fired().isEmpty() || actual.fired().equals(expected.fired()) ? 1 : 0;
        }
        return new Agreement(subjects.size(), outcomes, fired, tells);
    }

    /**
     * Returns whether the row decided as the reference did, always.
     *
     * @return whether it is fair to time it
     */
    public boolean complete() {
        return outcomes == subjects && fired == subjects;
    }

    /**
     * Returns this agreement if it is complete.
     *
     * @param row the row's name, for the message
     * @return this
     * @throws IllegalStateException if the row decided otherwise even once
     */
    public Agreement require(String row) {
        if (!complete()) {
            throw new IllegalStateException(row + " decides otherwise than the reference: " + this);
        }
        return this;
    }

    private record Answer<R>(Outcome outcome, Optional<ImmutableSet<R>> fired) {
        static <T, R, D> Answer<R> of(Decider<T, R, D> decider, T subject) {
            D decision = decider.decide(subject);
            return new Answer<>(decider.outcome(decision), decider.fired(decision));
        }
    }
}
