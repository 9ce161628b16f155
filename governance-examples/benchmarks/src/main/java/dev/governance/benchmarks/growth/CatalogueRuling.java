package dev.governance.benchmarks.growth;

import com.google.common.collect.ImmutableSet;
import dev.governance.benchmarks.contest.Decider;
import dev.governance.benchmarks.contest.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A decision over a catalogue, by hand.
 *
 * @param outcome the strictest outcome of the rules that fired
 * @param fired the rules that fired, in no special order; not copied
 */
public record CatalogueRuling(Outcome outcome, List<CatalogueRule> fired) {

    /** A row that returns a {@link CatalogueRuling}. */
    public interface Row extends Decider<CatalogueRequest, Integer, CatalogueRuling> {
        @Override
        default Outcome outcome(CatalogueRuling decision) {
            return decision.outcome();
        }

        @Override
        default Optional<ImmutableSet<Integer>> fired(CatalogueRuling decision) {
            return Optional.of(
                    decision.fired().stream().map(CatalogueRule::number).collect(ImmutableSet.toImmutableSet()));
        }
    }

    /** Returns the ruling that the rules that fired lead to. */
    static CatalogueRuling of(List<CatalogueRule> fired) {
        Outcome outcome = Outcome.ADMIT;
        for (int i = 0; i < fired.size(); i++) {
            outcome = outcome.stricter(fired.get(i).outcome());
        }
        return new CatalogueRuling(outcome, fired);
    }
}
