package dev.governance.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts questions about facts, some of them known and others free, and has each example confirmed by the evaluator before
 * it is told.
 *
 * <p>A question is first asked as if the parts that cannot be seen into were free: what holds nowhere then, holds nowhere. An
 * example that needs them to say something is none; then the question is asked again as if they never said what is asked.
 */
final class Interrogation<T> {

    private final Layout<T> layout;
    private final Space space = new Space();
    private final Unknowns<T> unknowns;
    private final long budget;

    Interrogation(Row<T> known, ImmutableSet<Attribute<T, ?>> free, long budget) {
        this.layout = known.layout();
        this.unknowns = Unknowns.of(space, known, free);
        this.budget = budget;
    }

    /** Asks about all facts that a policy reads. */
    static <T> Interrogation<T> of(ImmutableSet<Attribute<T, ?>> reads, long budget) {
        return new Interrogation<>(Layout.of(reads).nothing(), reads, budget);
    }

    Layout<T> layout() {
        return layout;
    }

    Space space() {
        return space;
    }

    Unknowns<T> unknowns() {
        return unknowns;
    }

    RuleFormulas<T> about(PolicyTree<T> tree) {
        return new RuleFormulas<>(tree, space, unknowns);
    }

    Row<T> row(Point point) {
        return unknowns.row(point, layout);
    }

    Satisfiability<T> ask(Formula question, Predicate<Row<T>> evaluator) {
        return askAtPoints(question, point -> evaluator.test(row(point)));
    }

    Satisfiability<T> askAtPoints(Formula question, Predicate<Point> evaluator) {
        try {
            return answer(question, evaluator);
        } catch (Budget.UsedUp usedUp) {
            return new Satisfiability.NotKnown<>(Doubt.usedUp());
        }
    }

    private Satisfiability<T> answer(Formula question, Predicate<Point> evaluator) {
        Optional<Point> point = solve(question);
        if (point.isEmpty()) {
            return new Satisfiability.Unsatisfiable<>();
        }
        ImmutableSortedSet<String> unseen = space.unseenIn(question);
        Optional<Point> seen = unseen.isEmpty() || evaluator.test(point.get()) ? point : solve(space.certain(question));
        if (seen.isEmpty()) {
            return new Satisfiability.NotKnown<>(Doubt.notSeen(unseen));
        }
        if (!evaluator.test(seen.get())) {
            throw new IllegalStateException("the evaluator does not confirm " + row(seen.get()));
        }
        return new Satisfiability.Satisfiable<>(Assignment.of(row(seen.get())));
    }

    private Optional<Point> solve(Formula question) {
        return new Search(space, new Budget(budget)).solve(question);
    }
}
