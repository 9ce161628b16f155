package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy tree compiled for speed: the facts are read once into a row of longs, and a few small steps run over it. It gives
 * the same decisions as {@link PolicyTree#over}.
 */
abstract class Program<T> {

    /** Marks of rules are bits of one long. */
    static final int MOST_RULES = 64;

    final PolicyTree<T> tree;
    final Layout<T> layout;

    Program(PolicyTree<T> tree, Layout<T> layout) {
        this.tree = tree;
        this.layout = layout;
    }

    abstract Decision decide(T subject);

    /** Decides over facts without a subject, or with facts missing. */
    PlainDecision decided(T subject) {
        return tree.over(layout.read(subject));
    }

    static <T> Program<T> of(PolicyTree<T> tree) {
        Layout<T> layout = Layout.of(tree.reads());
        Compiler<T> compiler = new Compiler<>(layout);
        Step<T> root = tree.compile(compiler);
        return root == null || compiler.rules.size() > MOST_RULES
                ? new Interpreted<>(tree, layout)
                : new Compiled<>(tree, layout, root, compiler.rules);
    }

    /** A tree with parts that cannot be compiled. */
    private static final class Interpreted<T> extends Program<T> {
        Interpreted(PolicyTree<T> tree, Layout<T> layout) {
            super(tree, layout);
        }

        @Override
        Decision decide(T subject) {
            return decided(subject);
        }
    }

    /** A tree all of whose parts are steps. */
    static final class Compiled<T> extends Program<T> {
        private final Step<T> root;
        private final ImmutableList<Rule<T>> rules;
        private final RowReader<T> reader;
        private final ThreadLocal<Frame<T>> frames;

        Compiled(PolicyTree<T> tree, Layout<T> layout, Step<T> root, List<Rule<T>> rules) {
            super(tree, layout);
            this.root = root;
            this.rules = ImmutableList.copyOf(rules);
            this.reader = RowReader.of(layout);
            this.frames = ThreadLocal.withInitial(() -> new Frame<>(layout.width()));
        }

        @Override
        Decision decide(T subject) {
            Frame<T> frame = frames.get();
            if (frame.busy) {
                // A reading or a predicate asks this very policy about another subject: that takes a frame of its own.
                frame = new Frame<>(layout.width());
            }
            frame.busy = true;
            try {
                return decide(subject, frame);
            } finally {
                frame.subject = null;
                frame.busy = false;
            }
        }

        private Decision decide(T subject, Frame<T> frame) {
            frame.subject = subject;
            frame.fired = 0;
            frame.open = 0;
            frame.complete = reader.read(subject, frame.row);
            int possible = root.run(frame);
            return new MaskDecision<>(this, subject, frame.fired, frame.open, possible);
        }

        Rule<T> rule(int index) {
            return rules.get(index);
        }
    }

    /** Collects rules and makes steps. */
    static final class Compiler<T> {
        private final Layout<T> layout;
        private final List<Rule<T>> rules = new ArrayList<>();

        Compiler(Layout<T> layout) {
            this.layout = layout;
        }

        Step<T> rule(Rule<T> rule) {
            rules.add(rule);
            return new Step.OfRule<>(Test.of(rule.condition(), layout), rules.size() - 1, rule.verdict());
        }

        @Nullable
        Step<T> guarded(Guarded<T> guarded) {
            Step<T> step = guarded.parts().get(0).compile(this);
            return step == null ? null : new Step.OfGuard<>(Test.of(guarded.condition(), layout), step);
        }

        @Nullable
        Step<T> settled(Settled<T> settled) {
            Step<T> step = settled.parts().get(0).compile(this);
            if (step == null) {
                return null;
            }
            int unknown = rules.size();
            rules.add(settled.unknown());
            int silence = unknown;
            if (settled.forSilence().speaks()) {
                silence = rules.size();
                rules.add(settled.silence());
            }
            return new Step.OfSettled<>(step, settled, unknown, silence);
        }

        @Nullable
        Step<T> combined(Combined<T> combined) {
            Step<T> flat = flat(combined);
            if (flat != null) {
                return flat;
            }
            List<Step<T>> steps = new ArrayList<>();
            for (PolicyTree<T> part : combined.parts()) {
                Step<T> step = part.compile(this);
                if (step == null) {
                    return null;
                }
                steps.add(step);
            }
            return switch (combined.combination()) {
                case STRICTEST, MILDEST -> new Step.OfAll<>(combined.combination(), steps);
                case FIRST -> new Step.OfFirst<>(steps);
                case ONLY_ONE -> new Step.OfOne<>(combined.conflict(), steps);
            };
        }

        private @Nullable Step<T> flat(Combined<T> combined) {
            boolean ofRules = combined.parts().stream().allMatch(Rule.class::isInstance);
            boolean anyOrder =
                    combined.combination() == Combination.STRICTEST || combined.combination() == Combination.MILDEST;
            if (!ofRules || !anyOrder) {
                return null;
            }
            int first = rules.size();
            List<Test<T>> tests = new ArrayList<>();
            List<Rule<T>> members = new ArrayList<>();
            for (PolicyTree<T> part : combined.parts()) {
                Rule<T> rule = (Rule<T>) part;
                members.add(rule);
                tests.add(Test.of(rule.condition(), layout));
            }
            rules.addAll(members);
            return new Step.OfRules<>(combined.combination(), members, tests, first);
        }
    }
}
