package dev.governance.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Draws conditions and policies over a few attributes of {@link SmallCase}, so that at most so many cases have to be tried. */
final class SmallPolicies {

    private static final int MOST_CASES = 96;

    private final Random random;
    private final List<Attribute<SmallCase, ?>> palette = new ArrayList<>();
    private int rules;

    private SmallPolicies(Random random) {
        this.random = random;
        List<Attribute<SmallCase, ?>> shuffled = new ArrayList<>(SmallCase.ALL);
        Collections.shuffle(shuffled, random);
        int cases = 1;
        for (Attribute<SmallCase, ?> attribute : shuffled) {
            int more = cases * SmallCase.domain(attribute).length;
            if (more <= MOST_CASES) {
                palette.add(attribute);
                cases = more;
            }
        }
    }

    static Arbitrary<Condition<SmallCase>> conditions() {
        return Arbitraries.randomValue(random -> new SmallPolicies(random).condition(3));
    }

    /** Policies of one to six rules, combined in all ways, with a default at the root or not. */
    static Arbitrary<PolicyTree<SmallCase>> policies() {
        return Arbitraries.randomValue(random -> new SmallPolicies(random).policy());
    }

    /** Two versions of one policy: the second is drawn anew, or it is the first with one part changed. */
    static Arbitrary<List<PolicyTree<SmallCase>>> versions() {
        return Arbitraries.randomValue(random -> {
            SmallPolicies draw = new SmallPolicies(random);
            PolicyTree<SmallCase> first = draw.policy();
            return List.of(first, random.nextInt(4) == 0 ? draw.policy() : draw.changed(first));
        });
    }

    /** Returns a row of which each fact is known or not. */
    static Row<SmallCase> partial(Layout<SmallCase> layout, Random random) {
        Row<SmallCase> row = layout.nothing();
        int of = 1 + random.nextInt(4);
        for (Attribute<SmallCase, ?> attribute : layout.attributes()) {
            long[] domain = SmallCase.domain(attribute);
            if (random.nextInt(of) > 0 || random.nextInt(4) == 0) {
                row = SmallCase.with(row, attribute, domain[random.nextInt(domain.length)]);
            }
        }
        return row;
    }

    private PolicyTree<SmallCase> policy() {
        PolicyTree<SmallCase> tree = PolicyTree.of(tree(2));
        return random.nextInt(5) == 0
                ? new Settled<>(tree, pick(Verdict.REFER, Verdict.RETURN, Verdict.REFUSE), pick(Verdict.values()))
                : tree;
    }

    private PolicyTree<SmallCase> changed(PolicyTree<SmallCase> tree) {
        List<Rule<SmallCase>> all = List.copyOf(Place.in(tree).keySet());
        Rule<SmallCase> chosen = all.get(random.nextInt(all.size()));
        Condition<SmallCase> other = random.nextBoolean()
                ? condition(1)
                : chosen.condition().negate().negate();
        return new Rewriting<SmallCase>() {
            @Override
            PolicyTree<SmallCase> rule(Rule<SmallCase> rule) {
                return rule.equals(chosen) ? rule.where(other) : rule;
            }
        }.of(tree);
    }

    private AdmissionPolicy<SmallCase> tree(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(8);
        return switch (kind) {
            case 0, 1 -> Rule.of("R" + ++rules, pick(SPEAKING), condition(2));
            case 2 -> tree(depth - 1).when(condition(1));
            case 3 -> tree(depth - 1).named("named-" + rules);
            case 4 -> AdmissionPolicy.firstOf(trees(depth));
            case 5 -> AdmissionPolicy.mildestOf(trees(depth));
            case 6 -> AdmissionPolicy.onlyOneOf(pick(SPEAKING), trees(depth));
            default -> AdmissionPolicy.strictestOf(trees(depth));
        };
    }

    private static final Verdict[] SPEAKING = {
        Verdict.ADMIT, Verdict.ADMIT_ON_CONDITIONS, Verdict.REFER, Verdict.RETURN, Verdict.REFUSE
    };

    private List<AdmissionPolicy<SmallCase>> trees(int depth) {
        List<AdmissionPolicy<SmallCase>> trees = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            trees.add(tree(depth - 1));
        }
        if (!trees.isEmpty() && random.nextInt(10) == 0) {
            trees.add(trees.get(0));
        }
        return trees;
    }

    private Condition<SmallCase> condition(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 3 -> condition(depth - 1).negate();
            case 4 -> Condition.allOf(List.of(condition(depth - 1), condition(depth - 1)));
            case 5 -> Condition.anyOf(List.of(condition(depth - 1), condition(depth - 1)));
            default -> leaf(palette.get(random.nextInt(palette.size())));
        };
    }

    private Condition<SmallCase> leaf(Attribute<SmallCase, ?> attribute) {
        if (attribute.equals(SmallCase.F) || attribute.equals(SmallCase.G)) {
            Flag<SmallCase> flag = attribute.equals(SmallCase.F) ? SmallCase.F : SmallCase.G;
            return random.nextBoolean() ? flag.isTrue() : flag.isFalse();
        } else if (attribute.equals(SmallCase.K) || attribute.equals(SmallCase.L)) {
            return oneOf(attribute.equals(SmallCase.K) ? SmallCase.K : SmallCase.L);
        } else if (attribute.equals(SmallCase.S) || attribute.equals(SmallCase.T)) {
            boolean both = palette.contains(SmallCase.S) && palette.contains(SmallCase.T) && random.nextBoolean();
            Choices<SmallCase, String> set = attribute.equals(SmallCase.S) ? SmallCase.S : SmallCase.T;
            return both ? SmallCase.S.containsAll(SmallCase.T) : anyOf(set);
        }
        return comparison((Quantity<SmallCase, ?>) attribute);
    }

    private <E> Condition<SmallCase> oneOf(Choice<SmallCase, E> choice) {
        return new Condition.OneOf<>(choice, some(choice.values()));
    }

    private <E> Condition<SmallCase> anyOf(Choices<SmallCase, E> choices) {
        return new Condition.ContainsAny<>(choices, some(choices.values()));
    }

    private <E> ImmutableSet<E> some(Values<E> values) {
        List<E> shuffled = new ArrayList<>(values.all());
        Collections.shuffle(shuffled, random);
        return ImmutableSet.copyOf(shuffled.subList(0, 1 + random.nextInt(shuffled.size())));
    }

    /** A comparison of up to three quantities, in whatever they are counted. */
    private Condition<SmallCase> comparison(Quantity<SmallCase, ?> first) {
        Map<Quantity<SmallCase, ?>, Coefficient> factors = new LinkedHashMap<>();
        factors.put(first, factor());
        for (Attribute<SmallCase, ?> other : palette) {
            if (other instanceof Quantity<SmallCase, ?> quantity && factors.size() < 3 && random.nextBoolean()) {
                factors.put(quantity, factor());
            }
        }
        Linear<SmallCase, Long> left = new Linear<>(Measure.COUNT, ImmutableMap.copyOf(factors), Coefficient.of(0));
        Coefficient middle = Coefficient.of(0);
        for (Map.Entry<Quantity<SmallCase, ?>, Coefficient> part : factors.entrySet()) {
            long[] domain = SmallCase.domain(part.getKey());
            long value = domain[random.nextInt(domain.length)];
            middle = middle.plus(part.getValue()
                    .times(Coefficient.of(
                            value, Linear.power(part.getKey().measure().scale()))));
        }
        Linear<SmallCase, Long> right = new Linear<>(
                Measure.COUNT,
                ImmutableMap.of(),
                middle.plus(Coefficient.of(random.nextInt(3) - 1L, 1L + random.nextInt(2))));
        return new Condition.Comparison<>(left, pick(Relation.values()), right);
    }

    private Coefficient factor() {
        long numerator = random.nextInt(4) + 1;
        return Coefficient.of(random.nextBoolean() ? numerator : -numerator, pick(1, 1, 1, 2, 3));
    }

    @SafeVarargs
    private <E> E pick(E... values) {
        return values[random.nextInt(values.length)];
    }
}
