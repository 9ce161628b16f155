package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import dev.governance.policy.PolicyComparison.Aspect;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyComparisonTest {

    private static final long BUDGET = PolicyAnalysis.BUDGET;
    private static final Condition<SmallCase> F = SmallCase.F.isTrue();
    private static final Condition<SmallCase> G = SmallCase.G.isTrue();

    private static Rule<SmallCase> refuse(String id, Condition<SmallCase> condition) {
        return Rule.of(id, Verdict.REFUSE, condition);
    }

    private static PolicyComparison<SmallCase> compare(
            AdmissionPolicy<SmallCase> one, AdmissionPolicy<SmallCase> other, Aspect aspect) {
        return PolicyComparison.of(one, other, aspect, BUDGET);
    }

    @Test
    void anotherReasonIsADifferenceOnlyWhereRulesAreCompared() {
        AdmissionPolicy<SmallCase> one = refuse("R1", F).and(refuse("R2", F.and(G)));
        AdmissionPolicy<SmallCase> other = refuse("R1", F).and(refuse("R2", F.and(SmallCase.A.atLeast(2L))));

        assertEquals(new PolicyComparison.Alike<SmallCase>(), compare(one, other, Aspect.VERDICT));
        PolicyComparison.Different<SmallCase> different =
                assertInstanceOf(PolicyComparison.Different.class, compare(one, other, Aspect.VERDICT_AND_RULES));
        assertEquals(different.first().verdict(), different.second().verdict());
        assertEquals(Optional.of(Verdict.REFUSE), different.first().verdict());
        assertEquals(
                1,
                Math.abs(different.first().firedRules().size()
                        - different.second().firedRules().size()));
    }

    @Test
    void aRuleThatIsThereOnlyOnceIsADifference() {
        AdmissionPolicy<SmallCase> more = refuse("R1", F).and(refuse("R2", F.and(G)));
        PolicyComparison.Different<SmallCase> different = assertInstanceOf(
                PolicyComparison.Different.class, compare(refuse("R1", F), more, Aspect.VERDICT_AND_RULES));
        assertEquals(
                ImmutableSet.of(RuleId.of("R1"), RuleId.of("R2")),
                different.second().firedRules());
        assertEquals(ImmutableSet.of(RuleId.of("R1")), different.first().firedRules());
    }

    @Test
    void rulesThatFireOnTheSameFactsAreAlikeHoweverTheyAreWritten() {
        AdmissionPolicy<SmallCase> one = refuse("R1", F.and(G)).and(refuse("R2", SmallCase.A.atLeast(3L)));
        AdmissionPolicy<SmallCase> other =
                refuse("R1", F.negate().or(G.negate()).negate()).and(refuse("R2", SmallCase.A.moreThan(2L)));
        assertEquals(new PolicyComparison.Alike<SmallCase>(), compare(one, other, Aspect.VERDICT_AND_RULES));
    }

    @Test
    void aDifferenceThatIsFoundCountsMoreThanADoubt() {
        Condition<SmallCase> cloud = Condition.of("cloud", Condition.reads(SmallCase.A), subject -> true);
        AdmissionPolicy<SmallCase> one =
                refuse("R1", F).and(refuse("R2", cloud.and(G).and(F)));
        AdmissionPolicy<SmallCase> other = refuse("R1", F).and(refuse("R3", F.and(SmallCase.A.atLeast(1L))));
        assertInstanceOf(PolicyComparison.Different.class, compare(one, other, Aspect.VERDICT_AND_RULES));
        assertInstanceOf(PolicyComparison.NotKnown.class, compare(one, refuse("R1", F), Aspect.VERDICT_AND_RULES));
    }

    @Test
    void aBudgetIsAboveZero() {
        assertEquals(
                "a budget is above zero, but was 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> PolicyComparison.of(refuse("R1", F), refuse("R1", G), Aspect.VERDICT, 0))
                        .getMessage());
    }
}
