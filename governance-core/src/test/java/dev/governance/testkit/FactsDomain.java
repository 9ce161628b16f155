package dev.governance.testkit;

import dev.governance.basics.Finding;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Condition;
import dev.governance.policy.Decision;
import dev.governance.policy.Obligation;
import dev.governance.policy.PolicyReference;
import dev.governance.policy.Rule;
import dev.governance.policy.RuleFinding;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What properties draw under {@code @Domain(FactsDomain.class)}: facts, some missing, and all that is said of them. */
public final class FactsDomain extends DomainContextBase {

    private static final PolicyArbitraries<Facts> POLICIES = FactsArbitraries.policies();

    /** For jqwik. */
    public FactsDomain() {}

    @Provide
    Arbitrary<Facts> facts() {
        return FactsArbitraries.facts();
    }

    @Provide
    Arbitrary<AdmissionPolicy<Facts>> policies() {
        return POLICIES.policies();
    }

    @Provide
    Arbitrary<Rule<Facts>> rules() {
        return POLICIES.rules();
    }

    @Provide
    Arbitrary<Condition<Facts>> conditions() {
        return POLICIES.conditions();
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return ValueArbitraries.decisions();
    }

    @Provide
    Arbitrary<Finding> findings() {
        return ValueArbitraries.findings();
    }

    @Provide
    Arbitrary<RuleFinding> ruleFindings() {
        return ValueArbitraries.ruleFindings();
    }

    @Provide
    Arbitrary<Obligation> obligations() {
        return ValueArbitraries.obligations();
    }

    @Provide
    Arbitrary<PolicyReference> references() {
        return ValueArbitraries.references();
    }
}
