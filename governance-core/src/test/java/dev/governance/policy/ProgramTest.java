package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

    private static final int OFTEN = 12_000;

    private record Ask(long hours, Optional<Long> funds, String matter) {}

    private static final Attributes<Ask> ASK = Attributes.of(Ask.class);
    private static final Count<Ask> HOURS = ASK.count("hours", 0, 100, Ask::hours);
    private static final Count<Ask> FUNDS = ASK.countIfKnown("funds", 0, 10_000, Ask::funds);
    private static final Values<String> MATTERS =
            Values.of(IntStream.range(0, 200).mapToObj(i -> "m" + i).toList());
    private static final Choice<Ask, String> MATTER = ASK.choice("matter", MATTERS, Ask::matter);

    private static final AdmissionPolicy<Ask> POLICY = AdmissionPolicy.strictestOf(
            Rule.of("R1", Verdict.REFUSE, FUNDS.lessThan(HOURS.times(40))),
            Rule.of("R2", Verdict.REFER, HOURS.moreThan(80L)),
            Rule.of("R3", Verdict.RETURN, MATTER.is("m7").and(FUNDS.atLeast(3L))));

    private static Ask ask(int number) {
        return new Ask(
                number % 101,
                number % 3 == 0 ? Optional.empty() : Optional.of(number * 37L % 10_001),
                "m" + number % 200);
    }

    private static PlainDecision meant(AdmissionPolicy<Ask> policy, Ask ask) {
        PolicyTree<Ask> tree = PolicyTree.of(policy);
        return tree.over(Layout.of(tree.reads()).read(ask));
    }

    @Test
    void decidesAlikeBeforeAndAfterItIsJoined() {
        for (int i = 0; i < OFTEN; i++) {
            assertEquals(meant(POLICY, ask(i)), POLICY.decide(ask(i)));
        }
    }

    @Test
    void isJoinedWhileManyThreadsDecide() throws Exception {
        AdmissionPolicy<Ask> policy = POLICY.named("many");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int start = thread * 1_000;
                tasks.add(() -> IntStream.range(start, start + OFTEN / 2)
                        .allMatch(i -> meant(policy, ask(i)).equals(policy.decide(ask(i)))));
            }
            for (Future<Boolean> alike : threads.invokeAll(tasks)) {
                assertTrue(alike.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Forms of one policy: the narrow one, the narrow one joined, the wide one. */
    private static ImmutableList<Program<Ask>> forms(AdmissionPolicy<Ask> policy) {
        PolicyTree<Ask> tree = PolicyTree.of(policy);
        Narrow<Ask> joined = assertInstanceOf(Narrow.class, Program.of(tree, true));
        joined.fuse();
        return ImmutableList.of(Program.of(tree, true), joined, Program.of(tree, false));
    }

    @Test
    void aValueOutsideItsDomainIsToldInTheSameWordsByAllForms() {
        for (Program<Ask> form : forms(POLICY)) {
            Ask hours = new Ask(101, Optional.of(1L), "m1");
            Ask funds = new Ask(1, Optional.of(-1L), "m1");
            Ask matter = new Ask(1, Optional.of(1L), "none");
            assertEquals(
                    "hours is 101, but must be a whole number 0..100",
                    assertThrows(IllegalArgumentException.class, () -> form.decide(hours))
                            .getMessage());
            assertEquals(
                    "funds is -1, but must be a whole number 0..10000",
                    assertThrows(IllegalArgumentException.class, () -> form.decide(funds))
                            .getMessage());
            assertTrue(assertThrows(IllegalArgumentException.class, () -> form.decide(matter))
                    .getMessage()
                    .startsWith("matter is none, but must be one of m0, m1"));
        }
    }

    @Test
    void theFirstOfTwoFaultsIsToldInAllForms() {
        for (Program<Ask> form : forms(POLICY)) {
            Ask twice = new Ask(101, Optional.of(-1L), "none");
            assertEquals(
                    assertThrows(IllegalArgumentException.class, () -> meant(POLICY, twice))
                            .getMessage(),
                    assertThrows(IllegalArgumentException.class, () -> form.decide(twice))
                            .getMessage());
        }
    }

    @Test
    void aPredicateIsAskedOnlyWhereTheMeaningAsksIt() {
        Condition<Ask> fault = Condition.of("fault", Condition.reads(HOURS), ask -> {
            throw new IllegalStateException("asked at " + ask.hours());
        });
        AdmissionPolicy<Ask> guarded = Rule.of("G", Verdict.REFUSE, fault).when(HOURS.moreThan(50L));
        AdmissionPolicy<Ask> second = AdmissionPolicy.firstOf(
                Rule.of("F", Verdict.REFER, HOURS.atMost(50L)), Rule.of("G", Verdict.REFUSE, fault));
        AdmissionPolicy<Ask> inTurn =
                Rule.of("T", Verdict.REFUSE, HOURS.moreThan(50L).and(fault));
        AdmissionPolicy<Ask> both = AdmissionPolicy.strictestOf(Rule.of("H", Verdict.REFER, HOURS.atMost(50L)), inTurn);
        Ask quiet = new Ask(50, Optional.empty(), "m1");
        Ask loud = new Ask(51, Optional.empty(), "m1");
        for (AdmissionPolicy<Ask> policy : ImmutableList.of(guarded, second, inTurn, both)) {
            for (Program<Ask> form : forms(policy)) {
                assertEquals(meant(policy, quiet), form.decide(quiet));
                assertEquals(
                        "asked at 51",
                        assertThrows(IllegalStateException.class, () -> form.decide(loud))
                                .getMessage());
            }
        }
    }

    @Test
    void everyPredicateOfALargeGroupIsAskedWhateverTheIndexSays() {
        List<AdmissionPolicy<Ask>> rules = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rules.add(Rule.of("M" + i, Verdict.REFUSE, MATTER.is("m" + i)));
        }
        Condition<Ask> fault =
                Condition.of("fault", Condition.reads(HOURS), ask -> ask.hours() / (ask.hours() - 9) > 5);
        rules.add(Rule.of("P", Verdict.REFER, fault.and(MATTER.is("m0"))));
        AdmissionPolicy<Ask> policy = AdmissionPolicy.strictestOf(rules);
        Ask ask = new Ask(9, Optional.empty(), "m1");
        assertInstanceOf(
                ArithmeticException.class,
                assertThrows(PolicyFailure.class, () -> policy.decide(ask)).getCause());
        assertEquals(
                ImmutableList.of(RuleId.of("M1")),
                policy.decide(new Ask(8, Optional.empty(), "m1")).firedRules().asList());
    }

    @Test
    void aPolicyMayAskItselfAboutAnotherSubject() {
        List<AdmissionPolicy<Ask>> itself = new ArrayList<>();
        Condition<Ask> before = Condition.of(
                "before",
                Condition.reads(HOURS),
                ask -> ask.hours() > 0
                        && itself.get(0)
                                .decide(new Ask(ask.hours() - 1, Optional.empty(), ask.matter()))
                                .mayBe(Verdict.ABSTAIN));
        itself.add(AdmissionPolicy.strictestOf(
                Rule.of("B", Verdict.REFUSE, before), Rule.of("H", Verdict.REFER, HOURS.moreThan(200L / 3))));
        for (int hours = 0; hours < 30; hours++) {
            Ask ask = new Ask(hours, Optional.empty(), "m1");
            assertEquals(hours % 2 == 1, itself.get(0).decide(ask).mayBe(Verdict.REFUSE));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {57, 58, 59, 64, 65, 400})
    void manyRulesDecideAsMeant(int size) {
        List<AdmissionPolicy<Ask>> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            long from = i % 90;
            Condition<Ask> range = HOURS.atLeast(from).and(HOURS.lessThan(from + 9));
            rules.add(Rule.of(
                    "N" + i,
                    Verdict.at(1 + i % 5),
                    switch (i % 4) {
                        case 0 -> MATTER.is("m" + i % 200).and(range);
                        case 1 -> MATTER.isOneOf("m" + i % 200, "m" + i % 7).and(FUNDS.atLeast((long) i));
                        case 2 -> range.or(FUNDS.equalTo((long) i));
                        default -> range;
                    }));
        }
        PolicyTree<Ask> policy = PolicyTree.of(AdmissionPolicy.mildestOf(rules));
        assertEquals(size <= 58, Program.of(policy) instanceof Narrow<Ask>);
        for (int i = 0; i < 30; i++) {
            PlainDecision meant = meant(policy, ask(i * 13));
            Decision decided = policy.decide(ask(i * 13));
            assertEquals(meant, decided);
            assertEquals(meant.firedRules(), decided.firedRules());
        }
    }
}
