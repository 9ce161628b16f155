package dev.governance.benchmarks.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final ImmutableList<Outcome> OUTCOMES = ImmutableList.copyOf(Outcome.values());
    private static final List<Integer> SUBJECTS = List.of(0, 1, 2, 3);
    private static final Numbers REFERENCE = new Numbers(n -> n, n -> Optional.of(ImmutableSet.of("r" + n)));

    @Test
    void anotherOutcomeIsCounted() {
        Numbers mild = new Numbers(n -> Math.min(n, 2), REFERENCE.rules);
        Agreement agreement = Agreement.of(REFERENCE, mild, SUBJECTS);
        assertEquals(new Agreement(4, 3, 4, true), agreement);
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> agreement.require("mild"));
        assertEquals("mild decides otherwise than the reference: " + agreement, refusal.getMessage());
    }

    @Test
    void anotherRuleIsCounted() {
        Numbers other = new Numbers(n -> n, n -> Optional.of(ImmutableSet.of("r" + n % 3)));
        assertEquals(new Agreement(4, 4, 3, true), Agreement.of(REFERENCE, other, SUBJECTS));
    }

    @Test
    void aRowThatTellsNoRulesIsHeldToItsOutcome() {
        Numbers silent = new Numbers(n -> n, n -> Optional.empty());
        Agreement agreement = Agreement.of(REFERENCE, silent, SUBJECTS);
        assertEquals(new Agreement(4, 4, 4, false), agreement.require("silent"));
    }

    private record Numbers(IntFunction<Integer> outcomes, IntFunction<Optional<ImmutableSet<String>>> rules)
            implements Decider<Integer, String, Integer> {
        @Override
        public Integer decide(Integer subject) {
            return subject;
        }

        @Override
        public Outcome outcome(Integer decision) {
            return OUTCOMES.get(outcomes.apply(decision));
        }

        @Override
        public Optional<ImmutableSet<String>> fired(Integer decision) {
            return rules.apply(decision);
        }
    }
}
