package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a policy tree into a program: numbers the places, and makes the steps and the operations that they need. */
final class PolicyCompiler<T> {

    private final PolicyTree<T> tree;
    private final Layout<T> layout;
    private final boolean narrow;
    private final ConditionCompiler<T> conditions;
    private final List<Compiled.Place<T>> places = new ArrayList<>();
    private final List<Operation<T>> operations = new ArrayList<>();
    private boolean asksLater;
    private @Nullable PolicyReference policy;

    PolicyCompiler(PolicyTree<T> tree, Layout<T> layout, boolean narrow) {
        this.tree = tree;
        this.layout = layout;
        this.narrow = narrow;
        this.conditions = new ConditionCompiler<>(layout, narrow);
        int slot = 0;
        for (Attribute<T, ?> attribute : layout.attributes()) {
            operations.add(attribute.fact(slot));
            slot += attribute.width();
        }
    }

    /** Counts the places that a tree takes: one for each rule and each condition, two for written defaults. */
    static <T> int places(PolicyTree<T> tree) {
        int own = tree instanceof Settled<?> ? 2 : tree.condition() == null ? 0 : 1;
        return own + tree.parts().stream().mapToInt(PolicyCompiler::places).sum();
    }

    Program<T> program() {
        Step<T> root = tree.compile(this);
        if (root == null) {
            return new Program.Interpreted<>(tree, layout);
        }
        ImmutableList<Compiled.Place<T>> all = ImmutableList.copyOf(places);
        return narrow
                ? new Narrow<>(tree, layout, all, array(operations), root, asksLater)
                : new Wide<>(tree, layout, all, array(operations), root);
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <T> Operation<T>[] array(List<Operation<T>> operations) {
        return operations.toArray(new Operation[0]);
    }

    private int place(Rule<T> rule) {
        return place(rule.condition(), rule);
    }

    private int place(Condition<T> condition, @Nullable Rule<T> rule) {
        places.add(new Compiled.Place<>(condition, rule, policy));
        return places.size() - 1;
    }

    /** Notes what is needed to answer a question at a place. */
    private Step.Question<T> question(Condition<T> condition, int place) {
        Test<T> test = conditions.test(condition);
        if (!narrow) {
            return new Step.Question<>(place, test);
        }
        if (condition.isOpaque()) {
            int[] slots = condition.reads().stream().mapToInt(layout::slot).toArray();
            operations.add(new Operation.Lacks<>(slots, place, layout.width() + 1));
            asksLater = true;
            return new Step.Question<>(place, test);
        }
        note(condition, test, place);
        return new Step.Question<>(place, null);
    }

    private void note(Condition<T> condition, Test<T> test, int place) {
        int held = layout.width();
        operations.add(
                condition.reads().stream().allMatch(Attribute::isAlwaysKnown)
                        ? new Operation.Holds<>(test, place, held)
                        : new Operation.Knows<>(test, place, held, held + 1));
    }

    Step<T> rule(Rule<T> rule) {
        int place = place(rule);
        return new Step.OfRule<>(
                question(rule.condition(), place), place, rule.verdict().bit());
    }

    @Nullable
    Step<T> guarded(Guarded<T> guarded) {
        Step.Question<T> question = question(guarded.condition(), place(guarded.condition(), null));
        Step<T> step = guarded.parts().get(0).compile(this);
        return step == null ? null : new Step.OfGuard<>(question, step);
    }

    @Nullable
    Step<T> settled(Settled<T> settled) {
        Step<T> step = settled.parts().get(0).compile(this);
        if (step == null) {
            return null;
        }
        int unknown = place(settled.unknown());
        int silence = settled.forSilence().speaks() ? place(settled.silence()) : unknown;
        return new Step.OfSettled<>(
                step, settled.forUnknown().bit(), unknown, settled.forSilence().bit(), silence);
    }

    /** Compiles a part of a policy with a name: rules inside are rules of that policy. */
    @Nullable
    Step<T> named(PolicyReference reference, PolicyTree<T> part) {
        PolicyReference around = policy;
        policy = reference;
        Step<T> step = part.compile(this);
        policy = around;
        return step;
    }

    @Nullable
    Step<T> combined(Combined<T> combined) {
        Combination combination = combined.combination();
        if (combination == Combination.STRICTEST || combination == Combination.MILDEST) {
            return inAnyOrder(combined);
        }
        List<Step<T>> steps = new ArrayList<>();
        for (PolicyTree<T> part : combined.parts()) {
            Step<T> step = part.compile(this);
            if (step == null) {
                return null;
            }
            steps.add(step);
        }
        return combination == Combination.FIRST
                ? new CombinedStep.OfFirst<>(CombinedStep.array(steps))
                : new CombinedStep.OfOne<>(combined.conflict().bit(), CombinedStep.array(steps));
    }

    private @Nullable Step<T> inAnyOrder(Combined<T> combined) {
        Group group = new Group(combined.combination());
        return group.gather(combined) ? group.step() : null;
    }

    /**
     * The parts of a combination in which the order does not matter: nested ones of the same kind count as one, and rules
     * without plain predicates are taken together, wherever they stand.
     */
    private final class Group {

        private final Combination combination;
        private final List<Rule<T>> rules = new ArrayList<>();
        private final List<Integer> marks = new ArrayList<>();
        private final List<Step<T>> steps = new ArrayList<>();

        Group(Combination combination) {
            this.combination = combination;
        }

        /** Adds a part; returns false if it cannot be compiled. */
        boolean gather(PolicyTree<T> part) {
            if (part instanceof Combined<T> nested && nested.combination() == combination) {
                return nested.parts().stream().allMatch(this::gather);
            } else if (part instanceof Named<T> named) {
                return gather(named.reference(), part);
            } else if (part instanceof PolicyDocument<T> document) {
                return gather(document.reference(), part);
            } else if (part instanceof Rule<T> rule && !rule.condition().isOpaque()) {
                rules.add(rule);
                marks.add(place(rule));
                return true;
            }
            Step<T> step = part.compile(PolicyCompiler.this);
            return step != null && steps.add(step);
        }

        private boolean gather(PolicyReference reference, PolicyTree<T> named) {
            PolicyReference around = policy;
            policy = reference;
            boolean gathered = named.parts().stream().allMatch(this::gather);
            policy = around;
            return gathered;
        }

        Step<T> step() {
            if (!rules.isEmpty() || steps.isEmpty()) {
                steps.add(0, narrow ? masks() : index());
            }
            return steps.size() == 1 ? steps.get(0) : new CombinedStep.OfAll<>(combination, CombinedStep.array(steps));
        }

        private Step<T> masks() {
            long members = 0;
            long[] byVerdict = new long[Verdict.values().length];
            for (int i = 0; i < rules.size(); i++) {
                Condition<T> condition = rules.get(i).condition();
                note(condition, conditions.test(condition), marks.get(i));
                members |= 1L << marks.get(i);
                byVerdict[rules.get(i).verdict().ordinal()] |= 1L << marks.get(i);
            }
            return new GroupStep.OfMasks<>(
                    combination, members, byVerdict[1], byVerdict[2], byVerdict[3], byVerdict[4], byVerdict[5]);
        }

        private Step<T> index() {
            List<Test<T>> tests = rules.stream()
                    .map(rule -> Test.of(rule.condition(), layout))
                    .toList();
            return new GroupStep.OfIndex<>(
                    combination,
                    IndexBuilder.of(tests),
                    ConditionCompiler.array(tests.stream()),
                    marks.stream().mapToInt(Integer::intValue).toArray(),
                    rules.stream().mapToInt(rule -> rule.verdict().bit()).toArray());
        }
    }
}
