package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Every prepared form of a policy decides as {@link PolicyTree#over}, which is what a policy means. */
class ProgramProperties {

    private static final int SUBJECTS = 5;

    private static <T> void same(PlainDecision meant, Decision found) {
        assertEquals(meant, found);
        assertEquals(meant.possible(), found.possible());
        assertEquals(meant.fired(), found.fired());
        assertEquals(meant.firedRules(), found.firedRules());
        assertEquals(meant.open(), found.open());
        assertEquals(meant.missing(), found.missing());
        assertEquals(meant.isSettled(), found.isSettled());
        assertEquals(meant.toString(), found.toString());
        for (Verdict verdict : Verdict.values()) {
            assertEquals(meant.obligations(verdict), found.obligations(verdict));
            assertEquals(meant.mayBe(verdict), found.mayBe(verdict));
        }
    }

    private static void decidesAsMeant(PolicyTree<SmallCase> tree, Program<SmallCase> program, long seed) {
        Layout<SmallCase> layout = Layout.of(tree.reads());
        Random random = new Random(seed);
        for (int i = 0; i < SUBJECTS; i++) {
            SmallCase subject = SmallCase.of(SmallPolicies.partial(layout, random));
            same(tree.over(layout.read(subject)), program.decide(subject));
        }
    }

    /** Policies of which some conditions ask plain predicates, with facts that they read. */
    @Provide
    Arbitrary<PolicyTree<SmallCase>> policies() {
        return SmallPolicies.policies().flatMap(tree -> Arbitraries.longs().map(seed -> clouded(tree, seed)));
    }

    private static PolicyTree<SmallCase> clouded(PolicyTree<SmallCase> tree, long seed) {
        Random random = new Random(seed);
        boolean clouds = random.nextInt(3) == 0;
        return new Rewriting<SmallCase>() {
            @Override
            PolicyTree<SmallCase> rule(Rule<SmallCase> rule) {
                Rule<SmallCase> other = random.nextInt(3) == 0 ? rule.demanding(Demand.of("d" + rule.id())) : rule;
                return clouds && random.nextBoolean() ? other.where(clouded(rule.condition(), random)) : other;
            }
        }.of(tree);
    }

    private static Condition<SmallCase> clouded(Condition<SmallCase> condition, Random random) {
        ImmutableSet<Attribute<SmallCase, ?>> reads = condition.reads();
        Condition<SmallCase> cloud = Condition.of("cloud", reads, subject -> condition.of(subject) == Truth.TRUE);
        return switch (random.nextInt(4)) {
            case 0 -> cloud;
            case 1 -> condition.and(cloud.negate());
            case 2 -> cloud.or(condition);
            default -> Condition.allOf(cloud, condition, cloud).negate();
        };
    }

    @Property(tries = 10_000)
    void theNarrowFormDecidesAsMeant(@ForAll("policies") PolicyTree<SmallCase> tree, @ForAll long seed) {
        decidesAsMeant(tree, assertInstanceOf(Narrow.class, Program.of(tree, true)), seed);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void theNarrowFormDecidesOftenAsMeant(@ForAll("policies") PolicyTree<SmallCase> tree, @ForAll long seed) {
        decidesAsMeant(tree, assertInstanceOf(Narrow.class, Program.of(tree, true)), seed);
    }

    @Property(tries = 2_000)
    void theFusedFormDecidesAsMeant(@ForAll("policies") PolicyTree<SmallCase> tree, @ForAll long seed) {
        Narrow<SmallCase> program = assertInstanceOf(Narrow.class, Program.of(tree, true));
        program.fuse();
        decidesAsMeant(tree, program, seed);
    }

    @Property(tries = 10_000)
    void theWideFormDecidesAsMeant(@ForAll("policies") PolicyTree<SmallCase> tree, @ForAll long seed) {
        decidesAsMeant(tree, assertInstanceOf(Wide.class, Program.of(tree, false)), seed);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void theWideFormDecidesOftenAsMeant(@ForAll("policies") PolicyTree<SmallCase> tree, @ForAll long seed) {
        decidesAsMeant(tree, assertInstanceOf(Wide.class, Program.of(tree, false)), seed);
    }

    /** Large groups of rules inside one another, as documents have them. */
    @Provide
    Arbitrary<PolicyTree<SmallCase>> largePolicies() {
        return SmallPolicies.policies()
                .list()
                .ofMinSize(60)
                .ofMaxSize(120)
                .flatMap(trees -> Arbitraries.longs().map(seed -> large(trees, new Random(seed))));
    }

    private static PolicyTree<SmallCase> large(List<PolicyTree<SmallCase>> trees, Random random) {
        List<AdmissionPolicy<SmallCase>> rules = new ArrayList<>();
        for (PolicyTree<SmallCase> tree : trees) {
            Place.in(tree)
                    .keySet()
                    .forEach(rule -> rules.add(Rule.of("L" + rules.size(), rule.verdict(), rule.condition())));
        }
        PolicyTree<SmallCase> drawn = trees.get(0);
        AdmissionPolicy<SmallCase> first =
                drawn instanceof Settled<SmallCase> settled ? settled.parts().get(0) : drawn;
        return PolicyTree.of(
                switch (random.nextInt(4)) {
                    case 0 -> AdmissionPolicy.strictestOf(rules);
                    case 1 -> AdmissionPolicy.mildestOf(rules);
                    case 2 ->
                        AdmissionPolicy.firstOf(
                                first, AdmissionPolicy.mildestOf(rules).named("large"));
                    default ->
                        AdmissionPolicy.strictestOf(first, AdmissionPolicy.strictestOf(rules))
                                .settle(Verdict.REFER, Verdict.ADMIT);
                });
    }

    @Property(tries = 100)
    void largePoliciesDecideAsMeant(@ForAll("largePolicies") PolicyTree<SmallCase> tree, @ForAll long seed) {
        decidesAsMeant(tree, assertInstanceOf(Wide.class, Program.of(tree, false)), seed);
    }
}
