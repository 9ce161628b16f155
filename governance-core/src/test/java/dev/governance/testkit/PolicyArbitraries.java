package dev.governance.testkit;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Attribute;
import dev.governance.policy.Condition;
import dev.governance.policy.Demand;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Quantity;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import dev.governance.policy.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of policies over a vocabulary: rules with citations, sentences and obligations, and trees of every
 * combination, with policies written as functions among them.
 *
 * @param <T> the subject
 */
public final class PolicyArbitraries<T> {

    private static final int DEPTH = 3;

    private final Arbitrary<Condition<T>> conditions;
    private final Arbitrary<Rule<T>> rules;
    private final Arbitrary<AdmissionPolicy<T>> policies;
    private final ImmutableList<Quantity<T, ?>> quantities;

    /** Whether every policy can be written as data: rules with ids of their own, and no functions. */
    private final boolean data;

    private PolicyArbitraries(Vocabulary<T> vocabulary, List<Condition<T>> more, boolean data) {
        this.data = data;
        this.conditions = ConditionArbitraries.over(vocabulary, more);
        this.quantities = vocabulary.attributes().stream()
                .flatMap(PolicyArbitraries::quantity)
                .collect(ImmutableList.toImmutableList());
        this.rules = Kept.of(someRules());
        this.policies = policies(DEPTH);
    }

    private static <T> Stream<Quantity<T, ?>> quantity(Attribute<T, ?> attribute) {
        return attribute instanceof Quantity<T, ?> quantity ? Stream.of(quantity) : Stream.empty();
    }

    /**
     * Returns arbitraries over a vocabulary.
     *
     * @param vocabulary what the conditions read
     * @param more conditions that are drawn as they are, such as plain predicates
     * @param <T> the subject
     * @return arbitraries
     */
    @SafeVarargs
    public static <T> PolicyArbitraries<T> over(Vocabulary<T> vocabulary, Condition<T>... more) {
        return new PolicyArbitraries<>(vocabulary, ImmutableList.copyOf(more), false);
    }

    /**
     * Returns conditions of every form.
     *
     * @return conditions, nested
     */
    public Arbitrary<Condition<T>> conditions() {
        return conditions;
    }

    /**
     * Returns rules. Their ids are few, so that rules of one id meet.
     *
     * @return rules with any of the five verdicts that speak
     */
    public Arbitrary<Rule<T>> rules() {
        return rules;
    }

    private Arbitrary<Rule<T>> someRules() {
        Arbitrary<Rule<T>> plain = Combinators.combine(
                        Arbitraries.integers().between(1, 9), ValueArbitraries.speakingVerdicts(), conditions)
                .as((number, verdict, condition) -> Rule.of("R" + number, verdict, condition));
        Arbitrary<Rule<T>> wordy = Combinators.combine(
                        plain,
                        ValueArbitraries.sentences(),
                        ValueArbitraries.citations(),
                        demands().list().ofMaxSize(2))
                .as((rule, sentence, citation, demands) ->
                        demanding(rule.saying(sentence).citing(citation), demands));
        return Arbitraries.oneOf(plain, wordy).map(rule -> data ? withIdOfItsOwn(rule) : rule);
    }

    /** Two different rules of one document have different ids: here the id is made of all that the rule says. */
    private static <T> Rule<T> withIdOfItsOwn(Rule<T> rule) {
        String demanded = rule.demands().stream()
                .map(demand -> demand + " " + demand.values())
                .collect(Collectors.joining());
        String said = rule.verdict() + " " + rule.condition() + rule.sentence() + rule.citations() + demanded;
        String id = rule.id() + "-" + Integer.toHexString(said.hashCode());
        Rule<T> own = Rule.of(id, rule.verdict(), rule.condition())
                .citing(rule.citations().toArray(new Citation[0]));
        own = rule.sentence().isPresent() ? own.saying(rule.sentence().get()) : own;
        return demanding(own, rule.demands());
    }

    private static <T> Rule<T> demanding(Rule<T> rule, List<Demand<T>> demands) {
        Rule<T> demanding = rule;
        for (Demand<T> demand : demands) {
            demanding = demanding.demanding(demand);
        }
        return demanding;
    }

    /**
     * Returns obligations that rules attach.
     *
     * @return demands, some with a value
     */
    public Arbitrary<Demand<T>> demands() {
        Arbitrary<Demand<T>> plain =
                Arbitraries.of("provide-funds", "provide-staff", "share-data").map(Demand::of);
        return quantities.isEmpty()
                ? plain
                : Combinators.combine(plain, Arbitraries.of(quantities).list().ofMaxSize(1))
                        .as((demand, terms) -> terms.isEmpty() ? demand : demand.with("least", terms.get(0)));
    }

    /**
     * Returns policies: rules, combinations of policies, policies under conditions, with names, over a view, and as
     * functions.
     *
     * @return policies that can be combined; none is settled
     */
    public Arbitrary<AdmissionPolicy<T>> policies() {
        return policies;
    }

    private Arbitrary<AdmissionPolicy<T>> policies(int depth) {
        Arbitrary<AdmissionPolicy<T>> rule = rules.map(r -> r);
        if (depth == 0) {
            return Kept.of(rule);
        }
        Arbitrary<AdmissionPolicy<T>> part = policies(depth - 1);
        Arbitrary<AdmissionPolicy<T>> made = Arbitraries.frequencyOf(
                Tuple.of(4, rule),
                Tuple.of(6, combined(part.list().ofMaxSize(3))),
                Tuple.of(2, Combinators.combine(part, conditions).as(AdmissionPolicy::when)),
                Tuple.of(
                        1, Combinators.combine(part, Arbitraries.of("P1", "P2")).as((p, name) -> p.named(name))));
        return Kept.of(
                data
                        ? made
                        : Arbitraries.frequencyOf(
                                Tuple.of(13, made),
                                Tuple.of(1, part.map(p -> p.over(subject -> subject))),
                                Tuple.of(1, part.map(PolicyArbitraries::asFunction))));
    }

    private static <T> AdmissionPolicy<T> asFunction(AdmissionPolicy<T> policy) {
        return policy::decide;
    }

    private Arbitrary<AdmissionPolicy<T>> combined(Arbitrary<List<AdmissionPolicy<T>>> parts) {
        return Arbitraries.oneOf(
                parts.map(some -> AdmissionPolicy.<T>strictestOf(some)),
                parts.map(some -> AdmissionPolicy.<T>mildestOf(some)),
                parts.map(some -> AdmissionPolicy.<T>firstOf(some)),
                Combinators.combine(parts, ValueArbitraries.speakingVerdicts())
                        .as((some, conflict) -> AdmissionPolicy.<T>onlyOneOf(conflict, some)));
    }

    /**
     * Returns policies whose decisions are closed.
     *
     * @return settled policies, which stand at the root
     */
    public Arbitrary<AdmissionPolicy<T>> settledPolicies() {
        return Combinators.combine(policies(), ValueArbitraries.speakingVerdicts(), Arbitraries.of(Verdict.class))
                .as(AdmissionPolicy::settle);
    }

    /**
     * Returns documents, settled and not.
     *
     * @param vocabulary what the conditions read
     * @param <T> the subject
     * @return documents of version 1, in force at some time
     */
    public static <T> Arbitrary<PolicyDocument<T>> documents(Vocabulary<T> vocabulary) {
        PolicyArbitraries<T> data = new PolicyArbitraries<>(vocabulary, ImmutableList.of(), true);
        return Combinators.combine(
                        Arbitraries.oneOf(data.policies(), data.settledPolicies()),
                        ValueArbitraries.sentences(),
                        ValueArbitraries.dateSpans(),
                        ValueArbitraries.citations().list().ofMaxSize(2))
                .as((policy, title, inForce, citations) -> PolicyDocument.builder("document", "1", vocabulary)
                        .title(title)
                        .inForce(inForce)
                        .citing(citations)
                        .build(policy));
    }
}
