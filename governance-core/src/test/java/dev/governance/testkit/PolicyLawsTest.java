package dev.governance.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Condition;
import dev.governance.policy.Decision;
import dev.governance.policy.Explanation;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the kit says of policies that break a law. Static fields are where the hostile ones hide what they keep. */
class PolicyLawsTest {

    private static final Arbitrary<String> NAMES = Arbitraries.of("Zhou", "Wu");
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final AtomicLong LOOKED_UP = new AtomicLong();
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private static final Decision REFUSED =
            Decision.of("R1", Verdict.REFUSE, Finding.builder("not-listed").build());

    private static String told(Executable verification) {
        return assertThrows(AssertionError.class, verification).getMessage();
    }

    private static <T> String told(AdmissionPolicy<T> policy, Arbitrary<T> subjects) {
        return told(() -> PolicyLaws.verify(policy, subjects));
    }

    @Test
    void aDocumentOfTheLibraryKeepsThem() {
        AdmissionPolicy<Facts> rules = AdmissionPolicy.strictestOf(
                Rule.of("R1", Verdict.REFUSE, FactsVocabulary.URGENT.isFalse()),
                Rule.of("R2", Verdict.ADMIT, FactsVocabulary.STAFF.atLeast(2L)));
        PolicyLaws.verify(
                PolicyDocument.builder("gate", "1", FactsVocabulary.all()).build(rules), FactsArbitraries.facts());
        PolicyLaws.verify(
                PolicyDocument.builder("gate", "1", FactsVocabulary.all())
                        .build(rules.settle(Verdict.REFER, Verdict.ADMIT)),
                FactsArbitraries.facts());
    }

    @Test
    void aPolicyMustAnswer() {
        AdmissionPolicy<String> policy = name -> {
            throw new IllegalStateException("no registry for " + name);
        };
        assertEquals(
                "the policy that is written as a function breaks the law \"it always answers\": it throws"
                        + " java.lang.IllegalStateException: no registry for Wu, subject #0: Wu",
                told(policy, Arbitraries.just("Wu")));
    }

    @Test
    void aPolicyMustNotAnswerNull() {
        assertEquals(
                "the policy that is written as a function breaks the law \"it always answers\": it returns null,"
                        + " subject #0: Wu",
                told(name -> null, Arbitraries.just("Wu")));
    }

    @Test
    void aPolicyMustNotAskItselfWithoutEnd() {
        assertEquals(
                "the policy Mirror breaks the law \"it always answers\": it calls itself without end, subject #0: Wu",
                told(new Mirror(), Arbitraries.just("Wu")));
    }

    /** Asks itself. */
    private static final class Mirror implements AdmissionPolicy<String> {
        @Override
        @SuppressWarnings("InfiniteRecursion") // this is the fault that is planted
        public Decision decide(String name) {
            return decide(name + name.charAt(0)).isSettled() ? REFUSED : Decision.abstention();
        }

        @Override
        public String toString() {
            return "Mirror";
        }
    }

    @Test
    void aRuleOfTheLibraryThatAsksItselfIsToldAsAFailure() {
        AdmissionPolicy<String> mirror = new Mirror();
        assertEquals(
                "the policy strictestOf(Mirror) breaks the law \"it always answers\": it throws"
                        + " dev.governance.policy.PolicyFailure: policy Mirror failed: it calls itself without end,"
                        + " subject #0: Wu",
                told(AdmissionPolicy.strictestOf(List.of(mirror)), Arbitraries.just("Wu")));
    }

    @Test
    void aPolicyMustNotChangeItsSubject() {
        AdmissionPolicy<List<String>> policy = names -> {
            names.add("Chen");
            return Decision.abstention();
        };
        assertEquals(
                "the policy that is written as a function breaks the law \"it does not change its subject\":"
                        + " was [Wu], and is [Wu, Chen]",
                told(policy, Arbitraries.just("Wu").map(name -> new ArrayList<>(List.of(name)))));
    }

    @Test
    void aPolicyMustNotRememberWhoAsked() {
        AdmissionPolicy<String> policy = name -> ASKED.getAndIncrement() == 0 ? REFUSED : Decision.abstention();
        String told = told(() -> PolicyLaws.of(policy).tries(4).verify(NAMES));
        assertTrue(
                told.startsWith("the policy that is written as a function breaks the law"
                        + " \"the same subject gets the same decision, again and in any order\": first "),
                told);
    }

    @Test
    void aPolicyMustNotMindHowManyAsk() {
        AdmissionPolicy<String> policy =
                name -> Thread.currentThread().getName().equals("policy-laws-1") ? REFUSED : Decision.abstention();
        String told = told(policy, NAMES);
        assertTrue(told.contains("\"many threads get the same\": first [ABSTAIN] fired [], then [REFUSE]"), told);
    }

    @Test
    void aPolicyMustTravel() {
        Object registry = new Object();
        AdmissionPolicy<String> policy = name -> registry.hashCode() == 0 ? REFUSED : Decision.abstention();
        assertEquals(
                "the policy that is written as a function breaks the law \"it survives Java serialisation\":"
                        + " java.io.NotSerializableException: java.lang.Object",
                told(policy, NAMES));
    }

    @Test
    void aPolicyMustTravelWithAllThatItKnows() {
        assertTrue(told(new Forgetful("Wu"), NAMES).contains("\"it survives Java serialisation\": first [REFUSE]"));
    }

    /** Leaves behind what it knows. */
    private static final class Forgetful implements AdmissionPolicy<String> {
        private final transient String known;

        Forgetful(String known) {
            this.known = known;
        }

        @Override
        public Decision decide(String name) {
            return name.equals(known) ? REFUSED : Decision.abstention();
        }
    }

    @Test
    void aPolicyMustExplainWhatItDecides() {
        assertTrue(told(new Liar(true), NAMES)
                .contains("\"its explanation agrees with its decision\": it explains [ABSTAIN] and decides [REFUSE]"));
        assertTrue(told(new Liar(false), NAMES)
                .contains("\"its explanation agrees with its decision\": it explains with null"));
    }

    /** Explains something else, or nothing. */
    private record Liar(boolean talks) implements AdmissionPolicy<String> {
        @Override
        public Decision decide(String name) {
            return REFUSED;
        }

        @Override
        public Explanation explain(String name) {
            return talks ? AdmissionPolicy.<String>abstaining().explain(name) : null;
        }
    }

    @Test
    void aPolicyMustAnswerInTime() {
        AdmissionPolicy<String> policy = name -> {
            try {
                NEVER.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Decision.abstention();
        };
        assertEquals(
                "the policy that is written as a function breaks the law \"it always answers\": no answer within PT0.2S;"
                        + " it was at: subject #0: Wu",
                told(() -> PolicyLaws.of(policy).limit(Duration.ofMillis(200)).verify(Arbitraries.just("Wu"))));
    }

    @Test
    void aPolicyMustKeepToItsBudget() {
        AdmissionPolicy<String> policy = name -> {
            LOOKED_UP.addAndGet(name.length());
            return Decision.abstention();
        };
        PolicyLaws<String> laws = PolicyLaws.of(policy).calls(LOOKED_UP::get, 4);
        laws.verify(NAMES);
        assertEquals(
                "the policy that is written as a function breaks the law \"it keeps to its budget\": 5 calls where 4 are"
                        + " allowed, subject #0: Zheng",
                told(() -> laws.verify(Arbitraries.just("Zheng"))));
    }

    @Test
    void aPolicyMustCombineAsAllDo() {
        assertTrue(told(new Loner(), NAMES).contains("breaks the law \"p.and(silence) is p\""));
    }

    /** Combines as it pleases. */
    private record Loner() implements AdmissionPolicy<String> {
        @Override
        public Decision decide(String name) {
            return REFUSED;
        }

        @Override
        public AdmissionPolicy<String> and(AdmissionPolicy<? super String> other) {
            return AdmissionPolicy.abstaining();
        }
    }

    @Test
    void aPlainPredicateMustReadWhatItSaysAlone() {
        // It says that it reads one fact, and reads another that may be missing.
        Condition<Facts> careless =
                Condition.of("urgent", Condition.reads(FactsVocabulary.OPEN), facts -> facts.<Boolean>get("urgent"));
        String told = told(
                Rule.of("R1", Verdict.REFUSE, careless), Arbitraries.just(new Facts(ImmutableMap.of("open", true))));
        assertEquals(
                "the policy R1 breaks the law \"it always answers\": it throws dev.governance.policy.PolicyFailure:"
                        + " policy R1 failed: urgent is missing, subject #0: {open=true}",
                told);
    }

    @Test
    void theSameSeedDrawsTheSameSubjects() {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (List<String> drawn : List.of(first, second)) {
            AdmissionPolicy<String> policy = name -> {
                drawn.add(name);
                return null;
            };
            told(() -> PolicyLaws.of(policy)
                    .seed(7)
                    .verify(Arbitraries.strings().alpha().ofLength(20)));
        }
        assertEquals(first, second);
        assertEquals(1, first.size());
    }

    @Test
    void aLawThatIsNeverTriedIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PolicyLaws.of(new Mirror()).tries(0));
        assertThrows(
                IllegalArgumentException.class,
                () -> PolicyLaws.of(new Mirror()).threads(0));
    }
}
