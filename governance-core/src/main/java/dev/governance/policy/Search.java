package dev.governance.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds values at which a formula holds, or proves that there are none: plain conclusions first, then the open part with
 * the fewest ways is tried way by way.
 */
final class Search {

    private final Space space;
    private final Budget budget;

    Search(Space space, Budget budget) {
        this.space = space;
        this.budget = budget;
    }

    /** Returns a point at which the formula holds; nothing if there is none. */
    Optional<Point> solve(Formula formula) {
        Branch root = Branch.of(space.domains());
        return root.assume(formula) ? explore(root) : Optional.empty();
    }

    private Optional<Point> explore(Branch branch) {
        budget.spend();
        if (!branch.settle()) {
            return Optional.empty();
        }
        Point point = space.point(branch.domains());
        if (!new Numbers(budget).fill(point, branch.domains(), branch.sums())) {
            return Optional.empty();
        }
        Domains only = point.domains();
        boolean holds = branch.open().stream().allMatch(part -> only.truth(part) == Truth.TRUE);
        return holds ? Optional.of(point) : fork(branch);
    }

    private Optional<Point> fork(Branch branch) {
        List<Point> found = new ArrayList<>();
        anyWay(branch, way -> {
            explore(way).ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.stream().findFirst();
    }

    /**
     * Goes each way of the narrowest open part until one is the last. A later way knows that the earlier ones failed,
     * unless they were conjunctions: what they would leave open is more than it is worth.
     */
    static void anyWay(Branch branch, Predicate<Branch> last) {
        Formula.Some fork = branch.narrowest();
        List<Formula> failed = new ArrayList<>();
        for (Formula way : fork.parts()) {
            Branch next = branch.without(fork);
            boolean possible = next.assume(way) && failed.stream().allMatch(next::assume);
            if (possible && last.test(next)) {
                return;
            }
            if (!(way instanceof Formula.Every)) {
                failed.add(way.negated());
            }
        }
    }
}
