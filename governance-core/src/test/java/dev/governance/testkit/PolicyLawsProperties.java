package dev.governance.testkit;

import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.PolicyDocument;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the library makes keeps the laws that it asks of others. */
class PolicyLawsProperties {

    private static final int SUBJECTS = 6;

    @Provide
    Arbitrary<AdmissionPolicy<Facts>> policies() {
        return FactsArbitraries.policies().policies();
    }

    @Provide
    Arbitrary<AdmissionPolicy<Facts>> settledPolicies() {
        return FactsArbitraries.policies().settledPolicies();
    }

    /** Functions that give any decision that can be made by hand, each always the same. */
    @Provide
    Arbitrary<AdmissionPolicy<Facts>> functions() {
        Arbitrary<Decision> decisions = ValueArbitraries.decisions();
        return decisions.map(decision -> facts -> decision);
    }

    @Provide
    Arbitrary<PolicyDocument<Facts>> documents() {
        return PolicyArbitraries.documents(FactsVocabulary.all());
    }

    @Property(tries = 200)
    void documentsKeepThem(@ForAll("documents") PolicyDocument<Facts> document) {
        PolicyLaws.of(document).tries(SUBJECTS).threads(2).verify(FactsArbitraries.facts());
    }

    @Property(tries = 60)
    void combinationsKeepThem(@ForAll("policies") AdmissionPolicy<Facts> policy) {
        PolicyLaws.of(policy).tries(SUBJECTS).threads(2).verify(FactsArbitraries.facts());
    }

    @Property(tries = 30)
    void settledPoliciesKeepThem(@ForAll("settledPolicies") AdmissionPolicy<Facts> policy) {
        PolicyLaws.of(policy).tries(SUBJECTS).threads(2).verify(FactsArbitraries.facts());
    }

    @Property(tries = 30)
    void functionsKeepThem(@ForAll("functions") AdmissionPolicy<Facts> policy) {
        PolicyLaws.of(policy).tries(2).threads(2).verify(Arbitraries.just(Facts.none()));
    }
}
