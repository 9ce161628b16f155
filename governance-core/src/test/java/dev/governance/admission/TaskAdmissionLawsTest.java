package dev.governance.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.json.StandardNorms;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.Outcome;
import dev.governance.policy.PolicyFailure;
import dev.governance.policy.Rule;
import dev.governance.policy.RuleId;
import dev.governance.policy.Verdict;
import dev.governance.testkit.PolicyLaws;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The standard policies keep the laws that the kit asks of every policy, and say so where a local rule breaks them. */
class TaskAdmissionLawsTest {

    private static final AdmissionPolicy<AdmissionCase> STANDARD = TaskAdmission.standard(AdmissionSamples.STANDARD);
    private static final AtomicInteger ASKED = new AtomicInteger();

    static Stream<AdmissionPolicy<AdmissionCase>> compositions() {
        return Stream.of(
                STANDARD,
                TaskAdmission.standard(StandardNorms.all(), AdmissionSamples.DAY, StandardNorms.shanghaiExample()));
    }

    static Stream<Rule<AdmissionCase>> rules() {
        return StandardRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("compositions")
    void theCompositionKeepsTheLaws(AdmissionPolicy<AdmissionCase> policy) {
        PolicyLaws.of(policy).tries(120).verify(AdmissionCases.any());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleAloneKeepsTheLaws(Rule<AdmissionCase> rule) {
        PolicyLaws.of(rule).tries(40).verify(AdmissionCases.any());
    }

    @Test
    void theCompositionIsMadeOfAllRulesAndOfNoOther() {
        ImmutableSet<RuleId> composed = TaskAdmission.standard(
                        StandardNorms.all(), AdmissionSamples.DAY, StandardNorms.shanghaiExample())
                .rules()
                .keySet();

        assertEquals(rules().map(Rule::id).collect(ImmutableSet.toImmutableSet()), ImmutableSet.copyOf(composed));
    }

    private static AdmissionCase titled(String id, String title) {
        return AdmissionSamples.of(AdmissionSamples.request(id).title(title).build())
                .build();
    }

    /** A city's own rule, joined as strictly as the standard ones. */
    private static AdmissionPolicy<AdmissionCase> with(AdmissionPolicy<AdmissionCase> local) {
        return AdmissionPolicy.strictestOf(STANDARD, local);
    }

    @Test
    void aLocalRuleThatThrowsIsAFailureOfThatRequestAndOfNoOther() {
        AdmissionPolicy<AdmissionCase> policy = with(one -> {
            if (one.request().title().contains("台账")) {
                throw new IllegalStateException("no register of ledgers");
            }
            return Decision.abstention();
        });
        ImmutableList<Outcome<AdmissionCase>> outcomes = policy.decideAll(
                ImmutableList.of(titled("T-1", "民间纠纷调解"), titled("T-2", "填写某台账"), titled("T-3", "违法建设拆除")));

        assertInstanceOf(Outcome.Decided.class, outcomes.get(0));
        PolicyFailure failure =
                assertInstanceOf(Outcome.Failed.class, outcomes.get(1)).failure();
        assertEquals("policy a policy written as a function failed: no register of ledgers", failure.getMessage());
        assertInstanceOf(Outcome.Decided.class, outcomes.get(2));
    }

    @Test
    void aLocalRuleThatReturnsNullIsAFailure() {
        PolicyFailure failure =
                assertThrows(PolicyFailure.class, () -> with(one -> null).decide(titled("T-1", "民间纠纷调解")));

        assertEquals("policy a policy written as a function failed: the policy returned null", failure.getMessage());
    }

    @Test
    void aLocalRuleThatAsksItselfIsAFailure() {
        PolicyFailure failure =
                assertThrows(PolicyFailure.class, () -> with(new Circle()).decide(titled("T-1", "民间纠纷调解")));

        assertEquals("policy Circle failed: it calls itself without end", failure.getMessage());
    }

    /** Asks itself whether it admits. */
    private record Circle() implements AdmissionPolicy<AdmissionCase> {
        @Override
        @SuppressWarnings("InfiniteRecursion") // this is the fault that is planted
        public Decision decide(AdmissionCase one) {
            return decide(one).mayBe(Verdict.ADMIT) ? Decision.abstention() : Decision.abstention();
        }
    }

    @Test
    void theKitTellsALocalRuleThatCountsWhoAsked() {
        AdmissionPolicy<AdmissionCase> quota = with(one -> ASKED.incrementAndGet() > 3
                ? Decision.of(
                        "quota",
                        Verdict.REFUSE,
                        dev.governance.basics.Finding.builder("quota").build())
                : Decision.abstention());
        String told = assertThrows(AssertionError.class, () -> PolicyLaws.verify(quota, AdmissionCases.any()))
                .getMessage();

        assertTrue(told.contains("the same subject gets the same decision"), told);
    }

    @Test
    void theKitTellsALocalRuleThatFailsOnABlankInTheForm() {
        AdmissionPolicy<AdmissionCase> careless = with(
                one -> one.request().role().orElseThrow() == Role.LEAD ? Decision.abstention() : Decision.abstention());
        String told = assertThrows(AssertionError.class, () -> PolicyLaws.verify(careless, AdmissionCases.any()))
                .getMessage();

        assertTrue(told.contains("breaks the law \"it always answers\""), told);
        assertTrue(told.contains("No value present"), told);
    }
}
