package dev.governance.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.process.Errand.Move;
import dev.governance.process.Errand.State;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** A case that is driven step by step, each step chosen from where the case is, beside the plain code as its model. */
class SideBySideProperties {

    record SideBySide(AuditTrail<State, Move> trail, List<Attempt> attempts) {

        SideBySide attempt(Attempt attempt) {
            List<Attempt> more = new ArrayList<>(attempts);
            more.add(attempt);
            return new SideBySide(attempt.on(trail), more);
        }

        void agree() {
            NaiveErrand model = NaiveErrand.of(attempts);
            assertEquals(model.log(), Attempt.log(trail));
            assertEquals(model.state(), trail.state());
            assertEquals(new Replay.Confirmed<>(model.state()), trail.replay(Errand.machine()));
        }
    }

    /** Tries something in good time, so that only state and guard decide. */
    private static final class InGoodTime implements Action.Dependent<SideBySide> {
        @Override
        public Arbitrary<Transformer<SideBySide>> transformer(SideBySide before) {
            LocalDateTime next =
                    before.trail().latest().map(latest -> latest.plusMinutes(1)).orElse(Errand.NOON);
            return Attempt.any().map(attempt -> tries(new Attempt(attempt.move(), attempt.actor(), next)));
        }
    }

    /** Tries something with a clock that is slow; before the first entry no clock is. */
    private static final class WithASlowClock implements Action.Dependent<SideBySide> {
        @Override
        public boolean precondition(SideBySide before) {
            return before.trail().latest().isPresent();
        }

        @Override
        public Arbitrary<Transformer<SideBySide>> transformer(SideBySide before) {
            LocalDateTime earlier = before.trail().latest().orElseThrow().minusSeconds(1);
            return Attempt.any().map(attempt -> tries(new Attempt(attempt.move(), attempt.actor(), earlier)));
        }
    }

    private static Transformer<SideBySide> tries(Attempt attempt) {
        return Transformer.transform(attempt.toString(), state -> state.attempt(attempt));
    }

    @Provide
    Arbitrary<ActionChain<SideBySide>> chains() {
        return ActionChain.startWith(() -> new SideBySide(Errand.machine().start(), List.of()))
                .withAction(8, new InGoodTime())
                .withAction(1, new WithASlowClock())
                .withMaxTransformations(20);
    }

    @Property(tries = 500)
    void aCaseStaysWithItsModelAfterEveryStep(@ForAll("chains") ActionChain<SideBySide> chain) {
        SideBySide end = chain.withInvariant(SideBySide::agree).run();

        assertEquals(end.attempts().size(), end.trail().entries().size());
    }
}
