package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsArbitraries;
import dev.governance.testkit.FactsVocabulary;
import dev.governance.testkit.PolicyArbitraries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** What a policy decides, prepared for speed as it is, is what its tree means: the same decision, or a fault on the same subjects. */
class MeaningProperties {

    /** A plain predicate that throws where the hours are three. */
    private static final Condition<Facts> FAULTY =
            Condition.of("faulty", Condition.reads(FactsVocabulary.HOURS), facts -> {
                if (facts.<Long>get("hours") == 3) {
                    throw new IllegalStateException("three hours");
                }
                return facts.<Long>get("hours") > 3;
            });

    private static final PolicyArbitraries<Facts> POLICIES =
            PolicyArbitraries.over(FactsVocabulary.all(), FactsArbitraries.ODD, FAULTY, FAULTY, FAULTY);

    @Provide
    Arbitrary<AdmissionPolicy<Facts>> policies() {
        return Arbitraries.frequencyOf(Tuple.of(4, POLICIES.policies()), Tuple.of(1, POLICIES.settledPolicies()));
    }

    /** Many rules in one, so many that they have an index, and that their marks do not fit into one word. */
    @Provide
    Arbitrary<AdmissionPolicy<Facts>> largePolicies() {
        Arbitrary<List<Rule<Facts>>> rules =
                FactsArbitraries.policies().rules().list().ofMinSize(40).ofMaxSize(120);
        Arbitrary<List<AdmissionPolicy<Facts>>> others =
                FactsArbitraries.policies().policies().list().ofMaxSize(2);
        return Combinators.combine(rules, others, Arbitraries.of(Combination.class))
                .as((many, few, combination) -> {
                    List<AdmissionPolicy<Facts>> all = new ArrayList<>(few);
                    all.add(combined(combination, many));
                    return combined(Combination.STRICTEST, all);
                });
    }

    private static AdmissionPolicy<Facts> combined(
            Combination combination, List<? extends AdmissionPolicy<Facts>> policies) {
        return switch (combination) {
            case STRICTEST -> AdmissionPolicy.strictestOf(policies);
            case MILDEST -> AdmissionPolicy.mildestOf(policies);
            case FIRST -> AdmissionPolicy.firstOf(policies);
            case ONLY_ONE -> AdmissionPolicy.onlyOneOf(Verdict.RETURN, policies);
        };
    }

    @Provide
    Arbitrary<Facts> facts() {
        return FactsArbitraries.facts();
    }

    @Property
    void decidesWhatItMeans(
            @ForAll("policies") AdmissionPolicy<Facts> policy,
            @ForAll @Size(10) List<@net.jqwik.api.From("facts") Facts> many) {
        many.forEach(facts -> decidesWhatItMeans(policy, facts));
    }

    @Property(tries = 100)
    void manyRulesDecideWhatTheyMean(
            @ForAll("largePolicies") AdmissionPolicy<Facts> policy,
            @ForAll @Size(10) List<@net.jqwik.api.From("facts") Facts> many) {
        many.forEach(facts -> decidesWhatItMeans(policy, facts));
    }

    private static void decidesWhatItMeans(AdmissionPolicy<Facts> policy, Facts facts) {
        PolicyTree<Facts> tree = PolicyTree.of(policy);
        PlainDecision meant;
        try {
            meant = tree.over(Layout.of(tree.reads()).read(facts));
        } catch (RuntimeException fault) {
            assertThrows(PolicyFailure.class, () -> policy.decide(facts));
            return;
        }
        Decision decision = policy.decide(facts);
        assertEquals(says(meant), says(decision));
        assertEquals(meant, decision);
        assertEquals(meant.hashCode(), decision.hashCode());
        assertEquals(meant.possible().asList(), policy.explain(facts).possible().asList());
    }

    private static List<Object> says(Decision decision) {
        return List.of(
                decision.possible().asList(),
                Arrays.stream(Verdict.values()).map(decision::obligations).toList(),
                decision.fired().asList(),
                decision.firedRules().asList(),
                decision.open().asList(),
                decision.missing().asList(),
                decision.verdict(),
                decision.isSettled(),
                Arrays.stream(Verdict.values()).map(decision::mayBe).toList(),
                decision.toString());
    }
}
