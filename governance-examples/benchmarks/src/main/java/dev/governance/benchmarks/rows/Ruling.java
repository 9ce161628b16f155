package dev.governance.benchmarks.rows;

import com.google.common.collect.ImmutableSet;
import dev.governance.benchmarks.contest.Decider;
import dev.governance.benchmarks.contest.Outcome;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * A decision as a program would return it by hand: an outcome and all reasons.
 *
 * @param outcome the strictest outcome of the rules that fired
 * @param reasons the rules that fired; not copied, as nobody would on this path
 */
public record Ruling(Outcome outcome, List<RuleId> reasons) {

    /** A row that returns a {@link Ruling}. */
    public interface Row extends Decider<Request, RuleId, Ruling> {
        @Override
        default Outcome outcome(Ruling decision) {
            return decision.outcome();
        }

        @Override
        default Optional<ImmutableSet<RuleId>> fired(Ruling decision) {
            return Optional.of(ImmutableSet.copyOf(decision.reasons()));
        }
    }

    /**
     * Returns the ruling that reasons lead to.
     *
     * @param reasons the rules that fired
     * @return the ruling
     */
    static Ruling of(List<RuleId> reasons) {
        Outcome outcome = Outcome.ADMIT;
        for (int i = 0; i < reasons.size(); i++) {
            outcome = outcome.stricter(reasons.get(i).outcome());
        }
        return new Ruling(outcome, reasons);
    }
}
