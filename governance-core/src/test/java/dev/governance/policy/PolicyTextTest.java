package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policies are values: they print, and are equal when all their parts are. */
class PolicyTextTest {

    private static final Rule<Facts> A = Rule.of("A", Verdict.ADMIT, FactsVocabulary.LEGAL.isTrue());
    private static final Rule<Facts> B = Rule.of("B", Verdict.REFUSE, FactsVocabulary.URGENT.isTrue());
    private static final Reading<Facts, Facts> TURNED = facts -> facts.without("legal");
    private static final AdmissionPolicy<Facts> FUNCTION = facts -> Decision.abstention();

    @Test
    void policiesPrintHowTheyAreMade() {
        assertEquals("strictestOf(A, B)", A.and(B).toString());
        assertEquals("mildestOf(A, B)", A.or(B).toString());
        assertEquals("firstOf(A, B)", A.orElse(B).toString());
        assertEquals(
                "onlyOneOf[REFER](A, B)",
                AdmissionPolicy.onlyOneOf(Verdict.REFER, A, B).toString());
        assertEquals("A.when(urgent)", A.when(FactsVocabulary.URGENT.isTrue()).toString());
        assertEquals(
                "A.settle(REFER, ABSTAIN)",
                A.settle(Verdict.REFER, Verdict.ABSTAIN).toString());
        assertEquals("P", A.named("P").toString());
        assertEquals("A.over(view)", A.over(TURNED).toString());
        assertEquals(
                "strictestOf(a policy written as a function)",
                AdmissionPolicy.strictestOf(List.of(FUNCTION)).toString());
        assertEquals("strictestOf()", AdmissionPolicy.abstaining().toString());
    }

    @Test
    void policiesAreEqualWhenTheirPartsAre() {
        Citation list = Citation.builder().document("准入清单").build();
        List<AdmissionPolicy<Facts>> different = List.of(
                A,
                B,
                A.and(B),
                B.and(A),
                A.or(B),
                A.orElse(B),
                AdmissionPolicy.onlyOneOf(Verdict.REFER, A, B),
                AdmissionPolicy.onlyOneOf(Verdict.RETURN, A, B),
                A.when(FactsVocabulary.URGENT.isTrue()),
                A.when(FactsVocabulary.URGENT.isFalse()),
                B.when(FactsVocabulary.URGENT.isTrue()),
                A.settle(Verdict.REFER, Verdict.ABSTAIN),
                A.settle(Verdict.RETURN, Verdict.ABSTAIN),
                A.settle(Verdict.REFER, Verdict.ADMIT),
                B.settle(Verdict.REFER, Verdict.ABSTAIN),
                A.named("P"),
                A.named("P", list),
                A.named("Q"),
                B.named("P"),
                A.over(TURNED),
                B.over(TURNED),
                A.over(facts -> facts),
                AdmissionPolicy.strictestOf(List.of(FUNCTION)),
                AdmissionPolicy.strictestOf(List.of(A::decide)));
        assertEquals(different.size(), ImmutableSet.copyOf(different).size());
        assertEquals(
                different.size(),
                different.stream().map(Object::hashCode).distinct().count());
        assertEquals(
                A.and(B).named("P", list).settle(Verdict.REFER, Verdict.ADMIT),
                A.and(B).named("P", list).settle(Verdict.REFER, Verdict.ADMIT));
        assertEquals(A.over(TURNED), A.over(TURNED));
        assertEquals(
                A.when(FactsVocabulary.URGENT.isTrue()).hashCode(),
                A.when(FactsVocabulary.URGENT.isTrue()).hashCode());
        assertEquals(AdmissionPolicy.strictestOf(List.of(FUNCTION)), AdmissionPolicy.strictestOf(List.of(FUNCTION)));
        assertNotEquals(A.and(B), "strictestOf(A, B)");
    }

    @Test
    void otherPartsMakeAnotherPolicy() {
        Condition<Facts> urgent = FactsVocabulary.URGENT.isTrue();
        assertNotEquals(A.when(urgent), B.when(urgent));
        assertNotEquals(A.when(urgent), A.when(urgent.negate()));
        assertEquals(A.when(urgent), A.when(urgent));
        AdmissionPolicy<Facts> other = A::decide;
        assertNotEquals(AdmissionPolicy.strictestOf(List.of(FUNCTION)), AdmissionPolicy.strictestOf(List.of(other)));
    }

    @Test
    void withoutASubjectAFunctionMaySayAnything() {
        Row<Facts> nobody = Layout.<Facts>of(ImmutableSet.of()).nothing();
        Explanation leaf = PolicyTree.of(FUNCTION).explain(nobody);
        assertEquals(Explanation.Kind.LEAF, leaf.kind());
        assertEquals(List.of(Verdict.values()), leaf.possible().asList());
    }

    @Test
    void aFailureNamesASettledPolicyByItsPart() {
        assertEquals("A", PolicyTree.of(A.settle(Verdict.REFER, Verdict.ADMIT)).label());
        assertEquals("P", PolicyTree.of(A.named("P")).label());
        assertEquals("strictestOf(A, P)", PolicyTree.of(A.and(B.named("P"))).label());
    }

    @Test
    void whatIsSeenIsDecidedAbout() {
        Facts legal = Facts.none().with("legal", true);
        assertEquals(ImmutableSet.of(Verdict.ADMIT), A.decide(legal).possible());
        assertEquals(
                ImmutableSet.of(Verdict.ABSTAIN, Verdict.ADMIT),
                A.over(TURNED).over(TURNED).and(A.over(TURNED)).decide(legal).possible());
    }
}
