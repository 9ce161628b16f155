package dev.governance.policy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The best plan for numbers that sums couple. Each number stays, falls or rises: where that is fixed the cost is a sum itself,
 * and its least value is found by halving, then the least values one by one.
 */
final class CheapestNumbers {

    private final List<Formula.AtMost> sums;
    private final int[] numbers;
    private final List<Changeable> changeable;
    private final Space space;
    private final Budget budget;
    private Optional<Plan> best = Optional.empty();
    private Optional<Point> bestPoint = Optional.empty();

    CheapestNumbers(List<Formula.AtMost> sums, List<Changeable> all, Space space, Budget budget) {
        this.sums = sums;
        this.numbers = Numbers.numbers(sums);
        this.changeable = all.stream()
                .filter(part -> part.isNumber() && Arrays.binarySearch(numbers, part.variable()) >= 0)
                .toList();
        this.space = space;
        this.budget = budget;
    }

    /** Returns the best point; nothing if no numbers satisfy the sums. */
    Optional<Point> within(Domains domains) {
        turn(0, domains);
        return bestPoint;
    }

    private void turn(int part, Domains domains) {
        budget.spend();
        if (best.isPresent() && Plan.bound(changeable, domains, space).boundsWorseThan(best.get())) {
            return;
        }
        if (part == changeable.size()) {
            price(domains);
            return;
        }
        Changeable next = changeable.get(part);
        long stay = next.original();
        turn(part, domains, stay, stay);
        turn(part, domains, Long.MIN_VALUE, stay - 1);
        if (stay < Long.MAX_VALUE) {
            turn(part, domains, stay + 1, Long.MAX_VALUE);
        }
    }

    private void turn(int part, Domains domains, long from, long to) {
        Domains narrowed = domains.copy();
        if (narrowed.narrow(changeable.get(part).variable(), from, to)) {
            turn(part + 1, narrowed);
        }
    }

    /** Finds the best point where the direction of every change is known. */
    private void price(Domains domains) {
        List<Line> lines = new ArrayList<>(Numbers.lines(sums, domains));
        Optional<BigInteger[]> found = least(cost(domains), BigInteger.ZERO, lines);
        if (found.isEmpty()) {
            return;
        }
        // At a tie the lesser values win, but only a tie is worth looking for them.
        Plan plan = Plan.of(changeable, point(domains, found.get()));
        if (best.isPresent() && plan.boundsWorseThan(best.get())) {
            return;
        }
        for (Changeable part : changeable) {
            BigInteger lowest = BigInteger.valueOf(domains.least(part.variable()));
            found = least(factor(part, BigInteger.ONE), lowest, lines);
        }
        found.ifPresent(values -> keep(point(domains, values)));
    }

    private void keep(Point point) {
        Plan plan = Plan.of(changeable, point);
        if (best.isEmpty() || plan.compareTo(best.get()) < 0) {
            best = Optional.of(plan);
            bestPoint = Optional.of(point);
        }
    }

    private Point point(Domains domains, BigInteger[] values) {
        Point point = space.point(domains);
        for (int i = 0; i < numbers.length; i++) {
            point.numbers()[numbers[i]] = values[i].longValueExact();
        }
        return point;
    }

    private Line factor(Changeable part, BigInteger factor) {
        BigInteger[] factors = Numbers.zeros(numbers.length);
        factors[Arrays.binarySearch(numbers, part.variable())] = factor;
        return new Line(factors, BigInteger.ZERO);
    }

    private Line cost(Domains domains) {
        Line cost = new Line(Numbers.zeros(numbers.length), BigInteger.ZERO);
        for (Changeable part : changeable) {
            boolean rises = domains.least(part.variable()) > part.original();
            boolean stays = domains.least(part.variable()) == part.original();
            BigInteger slope = stays
                    ? BigInteger.ZERO
                    : rises ? part.price() : part.price().negate();
            cost = cost.plus(factor(part, slope), BigInteger.ONE)
                    .less(slope.multiply(BigInteger.valueOf(part.original())));
        }
        return cost;
    }

    /** Returns a point at which an objective, never below a bound, is least; adds to the lines that it is no more. */
    private Optional<BigInteger[]> least(Line objective, BigInteger lowest, List<Line> lines) {
        Omega omega = new Omega(numbers.length, budget);
        Optional<BigInteger[]> lead = omega.solve(List.of(), lines);
        if (lead.isEmpty()) {
            return lead;
        }
        BigInteger low = lowest;
        BigInteger high = objective.without(-1, lead.get());
        while (low.compareTo(high) < 0) {
            BigInteger middle = Division.floor(low.add(high), BigInteger.TWO);
            List<Line> tried = new ArrayList<>(lines);
            tried.add(atMost(objective, middle));
            Optional<BigInteger[]> better = omega.solve(List.of(), tried);
            lead = better.isPresent() ? better : lead;
            high = better.isPresent() ? objective.without(-1, better.get()) : high;
            low = better.isPresent() ? low : middle.add(BigInteger.ONE);
        }
        lines.add(atMost(objective, high));
        return lead;
    }

    private static Line atMost(Line objective, BigInteger bound) {
        return objective.times(BigInteger.ONE.negate()).less(bound.negate());
    }
}
