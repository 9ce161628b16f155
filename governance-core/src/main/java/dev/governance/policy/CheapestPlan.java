package dev.governance.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Searches all ways in which a formula can hold for the best plan; ways that cannot be better are left. */
final class CheapestPlan {

    private final Space space;
    private final List<Changeable> changeable;
    private final Budget budget;
    private Optional<Plan> best = Optional.empty();
    private Optional<Point> bestPoint = Optional.empty();
    private boolean usedUp;

    CheapestPlan(Space space, List<Changeable> changeable, Budget budget) {
        this.space = space;
        this.changeable = changeable;
        this.budget = budget;
    }

    /** Searches; when the budget is used up, what was best until then stays. */
    void search(Formula formula) {
        Branch root = Branch.of(space.domains());
        try {
            if (root.assume(formula)) {
                explore(root);
            }
        } catch (Budget.UsedUp end) {
            usedUp = true;
        }
    }

    boolean isUsedUp() {
        return usedUp;
    }

    Optional<Point> point() {
        return bestPoint;
    }

    private void explore(Branch branch) {
        budget.spend();
        if (!branch.settle() || isWorse(branch.domains())) {
            return;
        }
        Point any = space.point(branch.domains());
        if (!new Numbers(budget).fill(any, branch.domains(), branch.sums())) {
            return;
        }
        if (branch.open().isEmpty()) {
            keep(branch);
        } else {
            Search.anyWay(branch, way -> {
                explore(way);
                return false;
            });
        }
    }

    private boolean isWorse(Domains domains) {
        return best.isPresent() && Plan.bound(changeable, domains, space).boundsWorseThan(best.get());
    }

    /** What no sum couples takes the nearest value; groups of coupled numbers are priced each for itself. */
    private void keep(Branch branch) {
        Point point = space.point(branch.domains());
        changeable.forEach(part -> part.write(part.nearest(branch.domains()), point));
        for (List<Formula.AtMost> group : Numbers.groups(branch.sums())) {
            Optional<Point> numbers = new CheapestNumbers(group, changeable, space, budget).within(branch.domains());
            if (numbers.isEmpty()) {
                return;
            }
            Arrays.stream(Numbers.numbers(group))
                    .forEach(number -> point.numbers()[number] = numbers.get().numbers()[number]);
        }
        Plan plan = Plan.of(changeable, point);
        if (best.isEmpty() || plan.compareTo(best.get()) < 0) {
            best = Optional.of(plan);
            bestPoint = Optional.of(point);
        }
    }
}
