package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyFailureTest {

    private static final Facts OPEN = Facts.none().with("open", true);
    private static final IllegalStateException DOWN = new IllegalStateException("the registry is down");

    private static final Rule<Facts> ADMITS = AdmissionPolicy.always("R1", Verdict.ADMIT);
    private static final AdmissionPolicy<Facts> THROWS = facts -> {
        throw DOWN;
    };

    private static PolicyFailure failure(AdmissionPolicy<Facts> policy, Facts facts) {
        return assertThrows(PolicyFailure.class, () -> policy.decide(facts));
    }

    @Test
    void aFunctionThatThrowsIsNamedByTheFailure() {
        PolicyFailure failure = failure(ADMITS.and(THROWS), OPEN);

        assertEquals("policy a policy written as a function failed: the registry is down", failure.getMessage());
        assertSame(DOWN, failure.getCause());
        assertEquals("a policy written as a function", failure.policy());
        assertEquals(Optional.empty(), failure.subject());
    }

    @Test
    void aFunctionWithANameOfItsOwnIsCalledByIt() {
        record Register() implements AdmissionPolicy<Facts> {
            @Override
            public Decision decide(Facts facts) {
                throw new IllegalArgumentException();
            }
        }
        assertEquals(
                "policy Register failed: IllegalArgumentException",
                failure(ADMITS.and(new Register()), OPEN).getMessage());
        AdmissionPolicy<Facts> nameless = new AdmissionPolicy<>() {
            @Override
            public Decision decide(Facts facts) {
                throw DOWN;
            }
        };
        assertEquals(
                "a policy written as a function",
                failure(ADMITS.and(nameless), OPEN).policy());
    }

    @Test
    void nullIsNoDecision() {
        assertEquals(
                "policy a policy written as a function failed: the policy returned null",
                failure(ADMITS.and(facts -> null), OPEN).getMessage());
    }

    @Test
    void aFailureOfAnInnerPolicyStaysIts() {
        AdmissionPolicy<Facts> inner =
                Rule.of("R2", Verdict.REFUSE, FactsVocabulary.URGENT.isTrue()).named("inner");
        Facts outside = OPEN.with("urgent", "yes");

        assertEquals("inner", failure(inner, outside).policy());
        assertEquals("inner", failure(ADMITS.and(inner::decide), outside).policy());
        assertEquals(
                "inner",
                failure(inner.over((Facts facts) -> facts).and(ADMITS), outside).policy());
    }

    @Test
    void aValueOutsideItsDomainIsAFault() {
        AdmissionPolicy<Facts> policy = Rule.of("R2", Verdict.REFUSE, FactsVocabulary.STAFF.atLeast(2L));

        assertEquals(
                "policy R2 failed: staff is 9, but must be a whole number 0..3",
                failure(policy, OPEN.with("staff", 9L)).getMessage());
    }

    @Test
    void aDocumentTellsTheSubject() {
        PolicyDocument<Facts> document = PolicyDocument.builder("gate", "3", FactsVocabulary.all())
                .build(Rule.of("R2", Verdict.REFUSE, FactsVocabulary.STAFF.atLeast(2L)));
        PolicyFailure failure = failure(document, OPEN.with("staff", 9L));

        assertEquals("gate 3", failure.policy());
        assertEquals(Optional.of("facts"), failure.subject());
        assertEquals(
                "policy gate 3 failed on facts: staff is 9, but must be a whole number 0..3", failure.getMessage());
    }

    @Test
    void aSubjectThatCannotTellItsIdHidesNoFault() {
        Vocabulary<Facts> nameless = Vocabulary.of("nameless", facts -> facts.get("id"), FactsVocabulary.STAFF);
        PolicyDocument<Facts> document = PolicyDocument.builder("gate", "3", nameless)
                .build(Rule.of("R2", Verdict.REFUSE, FactsVocabulary.STAFF.atLeast(2L)));

        assertEquals(
                "policy gate 3 failed: staff is 9, but must be a whole number 0..3",
                failure(document, OPEN.with("staff", 9L)).getMessage());
        assertEquals("policy gate 3 failed: subject", failure(document, null).getMessage());
    }

    @Test
    void aFailureOfManyRulesIsToldInALine() {
        List<Rule<Facts>> rules = Stream.of("R1", "R2", "R3", "R4", "R5", "R6")
                .map(id -> Rule.of(id, Verdict.REFUSE, FactsVocabulary.STAFF.atLeast(2L)))
                .toList();
        AdmissionPolicy<Facts> policy = AdmissionPolicy.strictestOf(rules);

        assertEquals(
                "strictestOf(R1, R2, R3, R4 and 2 more)",
                failure(policy, OPEN.with("staff", 9L)).policy());
    }

    @Test
    void aFailureOfFourRulesNamesAllFour() {
        List<Rule<Facts>> rules = Stream.of("R1", "R2", "R3", "R4")
                .map(id -> Rule.of(id, Verdict.REFUSE, FactsVocabulary.STAFF.atLeast(2L)))
                .toList();

        assertEquals(
                "strictestOf(R1, R2, R3, R4)",
                failure(AdmissionPolicy.strictestOf(rules), OPEN.with("staff", 9L))
                        .policy());
    }

    @Test
    void endlessRecursionIsAFault() {
        assertEquals(
                "policy Endless failed: it calls itself without end",
                failure(ADMITS.and(new Endless()), OPEN).getMessage());
    }

    private record Endless() implements AdmissionPolicy<Facts> {
        @Override
        @SuppressWarnings("InfiniteRecursion") // this is the fault that is planted
        public Decision decide(Facts facts) {
            return decide(facts.with("open", facts.known().size())).isSettled() ? Decision.abstention() : decide(facts);
        }
    }

    @Test
    void ofManyTheOthersAreDecided() {
        AdmissionPolicy<Facts> policy = facts -> {
            if (facts.known().isEmpty()) {
                throw DOWN;
            }
            return facts.<Boolean>get("open") ? ADMITS.decide(facts) : null;
        };
        List<Outcome<Facts>> outcomes = policy.decideAll(List.of(OPEN, Facts.none(), OPEN.with("open", false), OPEN));

        assertEquals(new Outcome.Decided<>(OPEN, ADMITS.decide(OPEN)), outcomes.get(0));
        assertEquals(
                "policy a policy written as a function failed: the registry is down",
                ((Outcome.Failed<Facts>) outcomes.get(1)).failure().getMessage());
        assertEquals(
                "policy a policy written as a function failed: the policy returned null",
                ((Outcome.Failed<Facts>) outcomes.get(2)).failure().getMessage());
        assertEquals(OPEN, outcomes.get(3).subject());
        assertEquals(Facts.none(), outcomes.get(1).subject());
    }

    @Test
    void aStreamIsDecidedAsItIsReadAndGoesOnAfterAFailure() {
        List<String> read = new ArrayList<>();
        AdmissionPolicy<Facts> policy = Rule.of("R2", Verdict.REFUSE, FactsVocabulary.STAFF.atLeast(2L));
        Stream<Facts> endless = Stream.iterate(0L, staff -> staff + 1)
                .peek(staff -> read.add("staff " + staff))
                .map(staff -> Facts.none().with("staff", staff));

        List<Outcome<Facts>> outcomes = policy.decideAll(endless).limit(6).toList();

        assertEquals(List.of("staff 0", "staff 1", "staff 2", "staff 3", "staff 4", "staff 5"), read);
        assertEquals(
                List.of("[ABSTAIN]", "[ABSTAIN]", "[REFUSE]", "[REFUSE]", "failed", "failed"),
                outcomes.stream().map(PolicyFailureTest::told).toList());
        assertEquals(
                Optional.of("policy R2 failed: staff is 4, but must be a whole number 0..3"),
                outcomes.stream()
                        .filter(Outcome.Failed.class::isInstance)
                        .map(outcome ->
                                ((Outcome.Failed<Facts>) outcome).failure().getMessage())
                        .findFirst());
    }

    private static String told(Outcome<Facts> outcome) {
        return outcome instanceof Outcome.Decided<Facts> decided
                ? decided.decision().possible().toString()
                : "failed";
    }

    @Test
    void aFailureOfTheSourceIsNotAFailureOfThePolicy() {
        AdmissionPolicy<Facts> policy = Rule.of("R2", Verdict.REFUSE, FactsVocabulary.STAFF.atLeast(2L));
        Stream<Facts> broken = Stream.of(OPEN).peek(facts -> {
            throw DOWN;
        });

        assertSame(
                DOWN,
                assertThrows(
                        IllegalStateException.class,
                        () -> policy.decideAll(broken).toList()));
    }

    @Test
    void nullAmongManySubjectsIsRefusedBeforeAnyIsDecided() {
        List<Facts> withNull = new ArrayList<>(List.of(OPEN));
        withNull.add(null);

        assertThrows(NullPointerException.class, () -> ADMITS.decideAll(withNull));
    }

    @Test
    void whatWasNotAskedDoesNotFail() {
        Condition<Facts> faulty = Condition.of("faulty", Condition.reads(FactsVocabulary.OPEN), facts -> {
            throw DOWN;
        });
        Rule<Facts> faultyRule = Rule.of("R9", Verdict.REFUSE, faulty);
        Rule<Facts> elsewhere =
                Rule.of("R8", Verdict.REFUSE, FactsVocabulary.OPEN.isFalse().and(faulty));
        Rule<Facts> anyway =
                Rule.of("R7", Verdict.REFER, FactsVocabulary.OPEN.isTrue().or(faulty));
        for (AdmissionPolicy<Facts> policy : List.of(
                ADMITS.orElse(faultyRule),
                faultyRule.when(FactsVocabulary.OPEN.isFalse()).and(ADMITS),
                elsewhere.and(ADMITS))) {
            assertEquals(ADMITS.decide(OPEN), policy.decide(OPEN));
            assertEquals(List.of(Verdict.ADMIT), policy.explain(OPEN).possible().asList());
        }
        assertEquals(List.of(Verdict.REFER), anyway.explain(OPEN).possible().asList());
        assertThrows(PolicyFailure.class, () -> faultyRule.explain(OPEN));
        assertThrows(PolicyFailure.class, () -> ADMITS.and(faultyRule).explain(OPEN));
        assertThrows(PolicyFailure.class, () -> faultyRule.orElse(ADMITS).decide(OPEN));
    }

    @Test
    void anExplanationIsNeverNull() {
        record Silent() implements AdmissionPolicy<Facts> {
            @Override
            public Decision decide(Facts facts) {
                return Decision.abstention();
            }

            @Override
            public Explanation explain(Facts facts) {
                return null;
            }
        }
        PolicyFailure failure =
                assertThrows(PolicyFailure.class, () -> ADMITS.and(new Silent()).explain(OPEN));
        assertEquals("policy Silent failed: the policy returned null as its explanation", failure.getMessage());
    }
}
