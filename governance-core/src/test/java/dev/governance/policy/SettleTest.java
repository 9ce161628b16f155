package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SettleTest {

    private static final Rule<Facts> REFUSES_THE_URGENT =
            Rule.of("R1", Verdict.REFUSE, FactsVocabulary.URGENT.isTrue());
    private static final Rule<Facts> ADMITS = AdmissionPolicy.always("R2", Verdict.ADMIT);
    private static final AdmissionPolicy<Facts> SETTLED =
            REFUSES_THE_URGENT.and(ADMITS).settle(Verdict.REFER, Verdict.RETURN);

    @Test
    void whatIsUnknownIsReferredWithAllThatIsKnown() {
        Decision decision = SETTLED.decide(Facts.none());

        assertEquals(ImmutableSet.of(Verdict.REFER), decision.possible());
        assertEquals(
                "[REFER] fired [R2 ADMIT, settled-unknown REFER] open [R1 REFUSE] missing [urgent]",
                decision.toString());
    }

    @Test
    void learningAFactMayAddAVerdict() {
        // Why it stands at the root only: everywhere else a fact more never adds a verdict.
        Decision before = SETTLED.decide(Facts.none());
        Decision after = SETTLED.decide(Facts.none().with("urgent", true));

        assertFalse(before.possible().containsAll(after.possible()));
        assertEquals(ImmutableSet.of(Verdict.REFUSE), after.possible());
    }

    @Test
    void silenceIsAnsweredByTheDefaultForSilence() {
        AdmissionPolicy<Facts> settled = REFUSES_THE_URGENT.settle(Verdict.REFER, Verdict.RETURN);
        Decision decision = settled.decide(Facts.none().with("urgent", false));

        assertEquals("[RETURN] fired [settled-silence RETURN]", decision.toString());
        assertEquals(
                Decision.abstention(),
                REFUSES_THE_URGENT
                        .settle(Verdict.REFER, Verdict.ABSTAIN)
                        .decide(Facts.none().with("urgent", false)));
    }

    @Test
    void theDefaultForWhatIsUnknownSpeaks() {
        Executable settling = () -> ADMITS.settle(Verdict.ABSTAIN, Verdict.ADMIT);
        assertTrue(assertThrows(IllegalArgumentException.class, settling)
                .getMessage()
                .contains("must speak"));
    }

    @Test
    void aSettledPolicyIsPartOfNoOther() {
        AdmissionPolicy<Facts> named = SETTLED.named("gate");
        AdmissionPolicy<Facts> seen = SETTLED.over(facts -> facts);
        AdmissionPolicy<Facts> document =
                PolicyDocument.builder("gate", "1", FactsVocabulary.all()).build(SETTLED);
        for (AdmissionPolicy<Facts> settled : List.of(SETTLED, named, seen, document)) {
            assertTrue(settled.isSettled());
            for (Executable combining : List.<Executable>of(
                    () -> settled.and(ADMITS),
                    () -> ADMITS.or(settled),
                    () -> ADMITS.orElse(settled),
                    () -> AdmissionPolicy.onlyOneOf(Verdict.REFER, settled, ADMITS),
                    () -> settled.when(FactsVocabulary.OPEN.isTrue()),
                    () -> settled.settle(Verdict.REFER, Verdict.REFER))) {
                String told =
                        assertThrows(IllegalArgumentException.class, combining).getMessage();
                assertTrue(
                        told.endsWith(
                                "is settled, and a settled policy stands at the root only: combine first, then settle"),
                        told);
            }
        }
        assertFalse(ADMITS.isSettled());
        assertFalse(ADMITS.named("gate").isSettled());
    }

    @Test
    void aSettledPolicyMayHaveANameAndAView() {
        assertEquals(
                "gate",
                SETTLED.named("gate")
                        .decide(Facts.none())
                        .fired()
                        .last()
                        .policy()
                        .orElseThrow()
                        .id());
        assertEquals(
                SETTLED.decide(Facts.none()),
                SETTLED.over((Facts facts) -> facts).decide(Facts.none()));
    }
}
