package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyStructureTest {

    private static final Citation LIST = Citation.builder().document("准入清单").build();
    private static final Rule<Facts> A = Rule.of("A", Verdict.ADMIT, FactsVocabulary.LEGAL.isTrue());
    private static final Rule<Facts> B = Rule.of("B", Verdict.REFUSE, FactsVocabulary.URGENT.isTrue());
    private static final PolicyStructure<Facts> ONE = new PolicyStructure.Single<>(A);
    private static final PolicyStructure<Facts> OTHER = new PolicyStructure.Single<>(B);

    private static PolicyStructure<Facts> of(AdmissionPolicy<Facts> policy) {
        return PolicyStructure.of(policy);
    }

    @Test
    void aRuleStandsAlone() {
        assertEquals(ONE, of(A));
    }

    @Test
    void aCombinationKeepsItsPartsInOrder() {
        assertEquals(
                new PolicyStructure.Together<>(Combination.STRICTEST, Verdict.ABSTAIN, ImmutableList.of(ONE, OTHER)),
                of(A.and(B)));
        assertEquals(
                new PolicyStructure.Together<>(Combination.FIRST, Verdict.ABSTAIN, ImmutableList.of(OTHER, ONE)),
                of(B.orElse(A)));
        assertEquals(
                new PolicyStructure.Together<>(Combination.ONLY_ONE, Verdict.REFER, ImmutableList.of(ONE, OTHER)),
                of(AdmissionPolicy.onlyOneOf(Verdict.REFER, A, B)));
    }

    @Test
    void guardsNamesAndDefaultsAreToldWithWhatTheyStandAround() {
        Condition<Facts> open = FactsVocabulary.OPEN.isTrue();
        assertEquals(new PolicyStructure.When<>(open, ONE), of(A.when(open)));
        assertEquals(
                new PolicyStructure.Titled<>(PolicyReference.of("P"), ImmutableList.of(LIST), ONE),
                of(A.named("P", LIST)));
        assertEquals(
                new PolicyStructure.Closed<>(Verdict.REFER, Verdict.ADMIT, ONE),
                of(A.settle(Verdict.REFER, Verdict.ADMIT)));
    }

    @Test
    void aDocumentIsItsPolicyUnderItsReference() {
        PolicyDocument<Facts> document = PolicyDocument.builder("gate", "2", FactsVocabulary.all())
                .citing(List.of(LIST))
                .build(A);
        assertEquals(new PolicyStructure.Titled<>(document.reference(), ImmutableList.of(LIST), ONE), of(document));
    }

    @Test
    void whatNobodyCanSeeIntoIsHidden() {
        AdmissionPolicy<Facts> function = facts -> Decision.abstention();
        AdmissionPolicy<Facts> viewed = A.over((Facts facts) -> facts);
        assertEquals(new PolicyStructure.Hidden<>(function), of(function));
        assertEquals(new PolicyStructure.Hidden<>(viewed), of(viewed));
    }
}
