package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What may become of a case, compared with all its completions. */
class CompletionProperties {

    @Provide
    Arbitrary<PolicyTree<SmallCase>> policies() {
        return SmallPolicies.policies();
    }

    @Property(tries = 10_000)
    void tellsExactlyWhatCompletionsYield(@ForAll("policies") PolicyTree<SmallCase> policy, @ForAll long seed) {
        compare(policy, seed);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void tellsOfManyCasesExactlyWhatCompletionsYield(
            @ForAll("policies") PolicyTree<SmallCase> policy, @ForAll long seed) {
        compare(policy, seed);
    }

    private static void compare(PolicyTree<SmallCase> policy, long seed) {
        Row<SmallCase> known = SmallPolicies.partial(Layout.of(policy.reads()), new Random(seed));
        List<Row<SmallCase>> completions = SmallCase.completions(known);
        Completion completion = PolicyAnalysis.of(policy).complete(SmallCase.of(known), PolicyAnalysis.BUDGET);

        assertTrue(completion.isExact());
        assertEquals(possible(policy, completions), completion.possible());
        assertEquals(missing(policy, known, completions), completion.missing());
        assertEquals(completion, PolicyAnalysis.of(policy).complete(Assignment.of(known), PolicyAnalysis.BUDGET));
    }

    private static ImmutableSortedSet<Verdict> possible(
            PolicyTree<SmallCase> policy, List<Row<SmallCase>> completions) {
        return completions.stream()
                .map(row -> Naive.decide(policy, row).verdict())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static ImmutableSortedSet<String> missing(
            PolicyTree<SmallCase> policy, Row<SmallCase> known, List<Row<SmallCase>> completions) {
        TreeSet<String> missing = new TreeSet<>();
        for (Attribute<SmallCase, ?> attribute : known.layout().attributes()) {
            if (!known.knows(attribute) && completions.stream().anyMatch(row -> matters(policy, attribute, row))) {
                missing.add(attribute.name());
            }
        }
        return ImmutableSortedSet.copyOf(missing);
    }

    private static boolean matters(
            PolicyTree<SmallCase> policy, Attribute<SmallCase, ?> attribute, Row<SmallCase> row) {
        Naive.Said said = Naive.decide(policy, row);
        for (long encoded : SmallCase.domain(attribute)) {
            if (!said.equals(Naive.decide(policy, SmallCase.with(row, attribute, encoded)))) {
                return true;
            }
        }
        return false;
    }
}
