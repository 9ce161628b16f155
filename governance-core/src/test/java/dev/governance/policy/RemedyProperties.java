package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What would admit, compared with all changes that there are. */
class RemedyProperties {

    @Provide
    Arbitrary<PolicyTree<SmallCase>> policies() {
        return SmallPolicies.policies();
    }

    @Property(tries = 10_000)
    void findsTheCheapestOfAllChanges(@ForAll("policies") PolicyTree<SmallCase> policy, @ForAll long seed) {
        compare(policy, seed);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void findsTheCheapestOfAllChangesOfManyCases(@ForAll("policies") PolicyTree<SmallCase> policy, @ForAll long seed) {
        compare(policy, seed);
    }

    private static void compare(PolicyTree<SmallCase> policy, long seed) {
        Random random = new Random(seed);
        Row<SmallCase> before = SmallPolicies.partial(Layout.of(policy.reads()), random);
        // Verdicts that are no default for what is unknown: such a default is no verdict that a remedy aims at.
        EnumSet<Verdict> targets = random.nextInt(4) == 0
                ? EnumSet.of(Verdict.ABSTAIN, Verdict.ADMIT)
                : EnumSet.of(Verdict.ADMIT, Verdict.ADMIT_ON_CONDITIONS);
        Remedies remedies =
                PolicyAnalysis.of(policy).whatWouldAdmit(Assignment.of(before), targets, 3, PolicyAnalysis.BUDGET);
        assertEquals(byTrying(policy, before, targets), told(remedies));
    }

    private static List<String> told(Remedies remedies) {
        assertEquals(Optional.empty(), remedies.doubt());
        return remedies.remedies().stream()
                .map(remedy -> remedy.cost() + " " + remedy.changes())
                .toList();
    }

    private record Option(BigInteger cost, ImmutableSortedSet<String> attributes, List<Long> values, Row<SmallCase> row)
            implements Comparable<Option> {

        @Override
        public int compareTo(Option other) {
            int costs = cost.compareTo(other.cost);
            int sizes = Integer.compare(attributes.size(), other.attributes.size());
            int names = attributes.toString().compareTo(other.attributes.toString());
            return costs != 0 ? costs : sizes != 0 ? sizes : names != 0 ? names : compareValues(other);
        }

        private int compareValues(Option other) {
            for (int i = 0; i < values.size(); i++) {
                if (!values.get(i).equals(other.values.get(i))) {
                    return values.get(i).compareTo(other.values.get(i));
                }
            }
            return 0;
        }
    }

    private static List<String> byTrying(PolicyTree<SmallCase> policy, Row<SmallCase> before, Set<Verdict> targets) {
        List<Option> options = new ArrayList<>();
        for (Row<SmallCase> row : changes(before)) {
            if (targets.containsAll(policy.over(row).possible())) {
                options.add(option(before, row));
            }
        }
        Collections.sort(options);
        List<Option> kept = new ArrayList<>();
        for (Option option : options) {
            boolean changesAllOfAnEarlierOne =
                    kept.stream().anyMatch(earlier -> option.attributes().containsAll(earlier.attributes()));
            if (!changesAllOfAnEarlierOne && kept.size() < 3) {
                kept.add(option);
            }
        }
        return kept.stream()
                .map(option -> option.cost() + " " + told(before, option))
                .toList();
    }

    private static List<String> told(Row<SmallCase> before, Option option) {
        return option.attributes().stream()
                .map(name -> SmallCase.VOCABULARY.attribute(name).orElseThrow())
                .map(attribute -> attribute + ": " + before.text(attribute).orElseThrow() + " → "
                        + option.row().text(attribute).orElseThrow())
                .toList();
    }

    private static List<Row<SmallCase>> changes(Row<SmallCase> before) {
        List<Row<SmallCase>> rows = List.of(before);
        for (Attribute<SmallCase, ?> attribute : changeable(before)) {
            List<Row<SmallCase>> longer = new ArrayList<>();
            for (Row<SmallCase> row : rows) {
                for (long encoded : SmallCase.domain(attribute)) {
                    longer.add(SmallCase.with(row, attribute, encoded));
                }
            }
            rows = longer;
        }
        return rows;
    }

    private static List<Attribute<SmallCase, ?>> changeable(Row<SmallCase> before) {
        return before.layout().attributes().stream()
                .filter(attribute -> attribute.traits().changeable() && before.knows(attribute))
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    private static Option option(Row<SmallCase> before, Row<SmallCase> after) {
        BigInteger cost = BigInteger.ZERO;
        ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
        List<Long> values = new ArrayList<>();
        for (Attribute<SmallCase, ?> attribute : changeable(before)) {
            long from = before.encoded(attribute);
            long to = after.encoded(attribute);
            cost = cost.add(BigInteger.valueOf(attribute.traits().changeCost() * steps(attribute, from, to)));
            if (from != to) {
                names.add(attribute.name());
            }
            values.addAll(values(attribute, to));
        }
        return new Option(cost, names.build(), values, after);
    }

    private static long steps(Attribute<SmallCase, ?> attribute, long from, long to) {
        if (attribute instanceof Quantity<?, ?>) {
            return Math.abs(from - to);
        }
        return attribute instanceof Choices<?, ?> ? Long.bitCount(from ^ to) : from == to ? 0 : 1;
    }

    /** The elements of a set one by one, the first first; any other value as it is. */
    private static List<Long> values(Attribute<SmallCase, ?> attribute, long encoded) {
        return attribute instanceof Choices<?, ?>
                ? List.of(encoded & 1, encoded >> 1 & 1, encoded >> 2 & 1)
                : List.of(encoded);
    }
}
