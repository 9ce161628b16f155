package dev.governance.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.policy.Attribute;
import dev.governance.policy.Condition;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries over {@link FactsVocabulary}: subjects with and without missing facts, and policies for them. */
public final class FactsArbitraries {

    /** The facts that a subject always has. */
    public static final ImmutableSet<String> ALWAYS_KNOWN =
            ImmutableSet.of("open", "weekday", "matter", "proofs", "banned", "hours");

    /** A plain predicate of two facts: whether their sum is odd. */
    public static final Condition<Facts> ODD = Condition.of(
            "hours and staff are odd together",
            Condition.reads(FactsVocabulary.HOURS, FactsVocabulary.STAFF),
            facts -> (facts.<Long>get("hours") + facts.<Long>get("staff")) % 2 != 0);

    /** A plain predicate of a flag and a set. */
    public static final Condition<Facts> BALANCED = Condition.of(
            "urgent as asked",
            Condition.reads(FactsVocabulary.URGENT, FactsVocabulary.ASKED),
            facts -> facts.<Boolean>get("urgent")
                    == facts.<java.util.Set<String>>get("asked").isEmpty());

    private static final Arbitrary<Facts> SOME = Kept.of(facts(0.75));
    private static final Arbitrary<Facts> ALL = Kept.of(facts(1));
    private static final PolicyArbitraries<Facts> POLICIES =
            PolicyArbitraries.over(FactsVocabulary.all(), ODD, BALANCED);

    private FactsArbitraries() {}

    /**
     * Returns subjects some of whose facts are missing.
     *
     * @return facts
     */
    public static Arbitrary<Facts> facts() {
        return SOME;
    }

    /**
     * Returns subjects of which everything is known.
     *
     * @return facts
     */
    public static Arbitrary<Facts> completeFacts() {
        return ALL;
    }

    private static Arbitrary<Facts> facts(double known) {
        List<Arbitrary<Facts>> each = FactsVocabulary.all().attributes().stream()
                .map(attribute -> one(attribute, ALWAYS_KNOWN.contains(attribute.name()) ? 1 : known))
                .toList();
        return Combinators.combine(each).as(some -> {
            ImmutableMap.Builder<String, Object> all = ImmutableMap.builder();
            some.forEach(facts -> all.putAll(facts.known()));
            return new Facts(all.buildOrThrow());
        });
    }

    private static <V> Arbitrary<Facts> one(Attribute<Facts, V> attribute, double chance) {
        return AttributeArbitraries.valuesOf(attribute)
                .optional(chance)
                .map(value ->
                        value.map(v -> Facts.none().with(attribute.name(), v)).orElse(Facts.none()));
    }

    /**
     * Returns policies over facts, plain predicates among their conditions.
     *
     * @return arbitraries of rules and policies
     */
    public static PolicyArbitraries<Facts> policies() {
        return POLICIES;
    }
}
