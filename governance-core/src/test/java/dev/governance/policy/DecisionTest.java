package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.SerializableTester;
import dev.governance.basics.Finding;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Finding NOT_LISTED = Finding.builder("not-listed").build();
    private static final RuleFinding REFUSED = RuleFinding.of(RuleId.of("R1"), Verdict.REFUSE, NOT_LISTED);
    private static final RuleFinding ADMITTED = RuleFinding.of(RuleId.of("R2"), Verdict.ADMIT, NOT_LISTED);

    @Test
    void anAbstentionSaysNothing() {
        Decision abstention = Decision.abstention();

        assertEquals(Optional.of(Verdict.ABSTAIN), abstention.verdict());
        assertTrue(abstention.isSettled());
        assertEquals("[ABSTAIN] fired []", abstention.toString());
    }

    @Test
    void aDecisionIsSerialisedWithoutItsSubject() {
        Rule<Facts> rule = Rule.of("R1", Verdict.REFUSE, FactsVocabulary.STAFF.atLeast(2L));
        Decision decision = rule.decide(Facts.none().with("staff", 2L).with("secret", "s3cret"));
        Decision again = SerializableTester.reserialize(decision);

        assertEquals(decision, again);
        assertEquals(decision.hashCode(), again.hashCode());
        assertNotEquals(decision.hashCode(), Decision.abstention().hashCode());
        assertFalse(new String(serialised(decision), StandardCharsets.ISO_8859_1).contains("s3cret"));
    }

    private static byte[] serialised(Decision decision) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(decision);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void theStrictestFindingDecides() {
        Decision decision = Decision.of(List.of(Obligation.of("fund")), ADMITTED, REFUSED);

        assertEquals(ImmutableSet.of(Verdict.REFUSE), decision.possible());
        assertEquals(ImmutableSortedSet.of(Obligation.of("fund")), decision.obligations(Verdict.REFUSE));
        assertEquals(ImmutableSortedSet.of(), decision.obligations(Verdict.ADMIT));
        assertEquals("[REFUSE] fired [R2 ADMIT, R1 REFUSE]", decision.toString());
        assertEquals(
                List.of(RuleId.of("R2"), RuleId.of("R1")), decision.firedRules().asList());
        assertEquals(Decision.of("R1", Verdict.REFUSE, NOT_LISTED), Decision.of(REFUSED));
    }

    @Test
    void aDecisionMayWaitForFacts() {
        Decision decision = Decision.perhaps(Set.of("hours", "funds"), REFUSED, ADMITTED);

        assertEquals(ImmutableSet.of(Verdict.ABSTAIN, Verdict.ADMIT, Verdict.REFUSE), decision.possible());
        assertEquals(Optional.empty(), decision.verdict());
        assertFalse(decision.isSettled());
        assertTrue(decision.mayBe(Verdict.ADMIT));
        assertFalse(decision.mayBe(Verdict.REFER));
        assertEquals(ImmutableSortedSet.of(), decision.fired());
        assertEquals(
                "[ABSTAIN, ADMIT, REFUSE] fired [] open [R2 ADMIT, R1 REFUSE] missing [funds, hours]",
                decision.toString());
    }

    @Test
    void aDecisionHasAReason() {
        assertThrows(IllegalArgumentException.class, Decision::of);
        assertThrows(IllegalArgumentException.class, () -> Decision.perhaps(Set.of("hours")));
        assertThrows(IllegalArgumentException.class, () -> Decision.perhaps(Set.of(), REFUSED));
    }

    @Test
    void aFindingArguesForSomething() {
        assertThrows(IllegalStateException.class, () -> RuleFinding.of(RuleId.of("R1"), Verdict.ABSTAIN, NOT_LISTED));
    }

    @Test
    void decisionsThatSayDifferentThingsDiffer() {
        Decision decision = Decision.of(REFUSED);

        assertNotEquals(decision, Decision.of(ADMITTED));
        assertNotEquals(decision, Decision.of(REFUSED, ADMITTED));
        assertNotEquals(decision, Decision.of(List.of(Obligation.of("fund")), REFUSED));
        assertNotEquals(decision, Decision.perhaps(Set.of("hours"), REFUSED));
        assertNotEquals(Decision.perhaps(Set.of("funds"), REFUSED), Decision.perhaps(Set.of("hours"), REFUSED));
        assertNotEquals(decision, decision.toString());
    }

    @Test
    void impossibleDecisionsCannotBeMade() {
        ImmutableSortedSet<RuleFinding> none = ImmutableSortedSet.of();
        ImmutableSortedSet<Obligation> nothing = ImmutableSortedSet.of();
        ImmutableSortedSet<RuleFinding> some = ImmutableSortedSet.of(REFUSED);
        refused("no verdict is possible", ImmutableMap.of(), none, none, ImmutableSortedSet.of());
        refused(
                "[R1 REFUSE] is certain, and yet the policy may abstain",
                ImmutableMap.of(Verdict.ABSTAIN, nothing, Verdict.REFUSE, nothing),
                some,
                none,
                ImmutableSortedSet.of());
        refused(
                "an abstention demands nothing",
                ImmutableMap.of(Verdict.ABSTAIN, ImmutableSortedSet.of(Obligation.of("fund"))),
                none,
                none,
                ImmutableSortedSet.of());
        refused(
                "[R1 REFUSE] or [] may matter, and yet the policy abstains",
                ImmutableMap.of(Verdict.ABSTAIN, nothing),
                none,
                some,
                ImmutableSortedSet.of());
        refused(
                "[] or [hours] may matter, and yet the policy abstains",
                ImmutableMap.of(Verdict.ABSTAIN, nothing),
                none,
                none,
                ImmutableSortedSet.of("hours"));
    }

    private static void refused(
            String told,
            Map<Verdict, ImmutableSortedSet<Obligation>> possible,
            ImmutableSortedSet<RuleFinding> fired,
            ImmutableSortedSet<RuleFinding> open,
            ImmutableSortedSet<String> missing) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new PlainDecision(possible, fired, open, missing));
        assertEquals(told, refusal.getMessage());
    }

    @Test
    void anInnerPolicyStaysTheOneThatFound() {
        PolicyReference inner = PolicyReference.of("inner");
        PolicyReference outer = PolicyReference.of("outer", "1", "d");

        assertEquals(Optional.of(inner), REFUSED.in(inner).in(outer).policy());
        assertEquals("outer 1", outer.toString());
        assertThrows(IllegalStateException.class, () -> PolicyReference.of(" "));
        assertThrows(IllegalStateException.class, () -> Obligation.of(" "));
    }
}
