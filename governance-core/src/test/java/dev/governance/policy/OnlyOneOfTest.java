package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import org.junit.jupiter.api.Test;

class OnlyOneOfTest {

    private static final Rule<Facts> ADMITS =
            AdmissionPolicy.<Facts>always("R1", Verdict.ADMIT).demanding(Demand.of("fund"));
    private static final Rule<Facts> REFUSES = AdmissionPolicy.always("R2", Verdict.REFUSE);
    private static final Rule<Facts> PERHAPS = Rule.of("R3", Verdict.RETURN, FactsVocabulary.URGENT.isTrue());

    @SafeVarargs
    private static Decision decided(AdmissionPolicy<Facts>... policies) {
        return AdmissionPolicy.<Facts>onlyOneOf(Verdict.REFER, java.util.Arrays.asList(policies))
                .decide(Facts.none());
    }

    @Test
    void theOneThatSpeaksDecides() {
        assertEquals(ADMITS.decide(Facts.none()), decided(ADMITS));
        assertEquals(Decision.abstention(), decided());
    }

    @Test
    void twoAreAConflictThatDemandsNothing() {
        Decision decision = decided(ADMITS, REFUSES);

        assertEquals("[REFER] fired [R1 ADMIT, R2 REFUSE]", decision.toString());
        assertEquals(ImmutableSortedSet.of(), decision.obligations(Verdict.REFER));
        assertEquals(ImmutableSortedSet.of(), decision.obligations(Verdict.ADMIT));
    }

    @Test
    void oneThatMaySpeakMayBeAConflict() {
        Decision decision = decided(ADMITS, PERHAPS);

        assertEquals(ImmutableSet.of(Verdict.ADMIT, Verdict.REFER), decision.possible());
        assertEquals(ImmutableSortedSet.of(Obligation.of("fund")), decision.obligations(Verdict.ADMIT));
        assertEquals(ImmutableSortedSet.of("urgent"), decision.missing());
    }

    @Test
    void itIsNotIdempotent() {
        assertEquals(ImmutableSet.of(Verdict.REFER), decided(ADMITS, ADMITS).possible());
    }

    @Test
    void nestedItIsNotTheSameAsFlat() {
        AdmissionPolicy<Facts> inner = AdmissionPolicy.onlyOneOf(Verdict.RETURN, ADMITS, REFUSES);

        assertEquals(ImmutableSet.of(Verdict.RETURN), decided(inner).possible());
        assertEquals(ImmutableSet.of(Verdict.REFER), decided(ADMITS, REFUSES).possible());
    }

    @Test
    void aConflictHasAVerdictThatSpeaks() {
        assertThrows(IllegalArgumentException.class, () -> AdmissionPolicy.onlyOneOf(Verdict.ABSTAIN, ADMITS, REFUSES));
    }
}
