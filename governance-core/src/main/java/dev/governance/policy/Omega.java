package dev.governance.policy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds whole numbers that satisfy linear equations and inequalities, or proves that there are none.
 *
 * <p>Source: W. Pugh, The Omega test (1991). Equations are solved by substitution. Then one variable after the other is
 * eliminated as by Fourier and Motzkin; where that is not exact for whole numbers, the dark shadow finds points with room
 * to spare and the splinters find those without. Where fewer values of a variable are left than splinters, they are tried.
 */
final class Omega {

    private final int variables;
    private final Budget budget;

    Omega(int variables, Budget budget) {
        this.variables = variables;
        this.budget = budget;
    }

    /** Returns a point at which all equations are zero and all inequalities zero or more. */
    Optional<BigInteger[]> solve(List<Line> equations, List<Line> inequalities) {
        budget.spend();
        if (!equations.isEmpty()) {
            return substitute(equations.get(0), equations.subList(1, equations.size()), inequalities);
        }
        Tidied tidied = Tidied.of(inequalities);
        if (!tidied.possible()) {
            return Optional.empty();
        } else if (!tidied.equations().isEmpty()) {
            return solve(tidied.equations(), tidied.inequalities());
        }
        return tidied.inequalities().isEmpty() ? Optional.of(origin()) : eliminate(tidied.inequalities());
    }

    private BigInteger[] origin() {
        BigInteger[] origin = new BigInteger[variables];
        Arrays.fill(origin, BigInteger.ZERO);
        return origin;
    }

    private Optional<BigInteger[]> substitute(Line equation, List<Line> rest, List<Line> inequalities) {
        BigInteger divisor = equation.divisor();
        if (divisor.signum() == 0) {
            return equation.constant().signum() == 0 ? solve(rest, inequalities) : Optional.empty();
        } else if (equation.constant().mod(divisor).signum() != 0) {
            return Optional.empty();
        }
        Line lowest = equation.tightened(divisor);
        int at = lowest.smallest();
        return lowest.factor(at).abs().equals(BigInteger.ONE)
                ? solveFor(at, lowest, rest, inequalities)
                : shrink(at, lowest, rest, inequalities);
    }

    /** The factor is 1 or -1: the variable is what the rest of the equation says. */
    private Optional<BigInteger[]> solveFor(int at, Line equation, List<Line> rest, List<Line> inequalities) {
        BigInteger sign = equation.factor(at);
        UnaryOperator<Line> without =
                line -> line.plus(equation, line.factor(at).multiply(sign).negate());
        return solve(each(rest, without), each(inequalities, without)).map(point -> {
            point[at] = equation.without(at, point).multiply(sign).negate();
            return point;
        });
    }

    /** Adds multiples of the other variables to this one, so that the other factors become smaller than its own. */
    private Optional<BigInteger[]> shrink(int at, Line equation, List<Line> rest, List<Line> inequalities) {
        BigInteger[] quotients = new BigInteger[variables];
        for (int i = 0; i < variables; i++) {
            quotients[i] = i == at ? BigInteger.ZERO : equation.factor(i).divide(equation.factor(at));
        }
        UnaryOperator<Line> shrunk = line -> shrunk(line, at, quotients);
        List<Line> equations = new ArrayList<>();
        equations.add(shrunk.apply(equation));
        equations.addAll(each(rest, shrunk));
        return solve(equations, each(inequalities, shrunk)).map(point -> {
            point[at] =
                    new Line(quotients, point[at].negate()).without(at, point).negate();
            return point;
        });
    }

    private static Line shrunk(Line line, int at, BigInteger[] quotients) {
        BigInteger[] factors = line.factors().clone();
        for (int i = 0; i < factors.length; i++) {
            factors[i] = factors[i].subtract(quotients[i].multiply(line.factor(at)));
        }
        return new Line(factors, line.constant());
    }

    private static List<Line> each(List<Line> lines, UnaryOperator<Line> change) {
        return lines.stream().map(change).toList();
    }

    private Optional<BigInteger[]> eliminate(List<Line> inequalities) {
        Elimination step = Elimination.best(inequalities, variables);
        Optional<BigInteger[]> shadow = solve(List.of(), step.realShadow());
        if (shadow.isEmpty() || step.complete(shadow.get())) {
            return shadow;
        }
        Optional<BigInteger[]> dark = solve(List.of(), step.darkShadow());
        if (dark.isPresent()) {
            step.complete(dark.get());
            return dark;
        }
        return cut(step, inequalities);
    }

    /** Looks in slices where there are fewer of them than splinters. */
    private Optional<BigInteger[]> cut(Elimination step, List<Line> inequalities) {
        Optional<Between> span = Between.narrowest(inequalities);
        if (span.isPresent() && span.get().size().compareTo(step.splinters()) <= 0) {
            return cut(span.get().low(), span.get().size(), inequalities);
        }
        for (Line low : step.lower()) {
            Optional<BigInteger[]> point = cut(low, step.reach(low).add(BigInteger.ONE), inequalities);
            if (point.isPresent()) {
                return point;
            }
        }
        return Optional.empty();
    }

    /** Looks where a bound is met, where it is missed by one, and so on. */
    private Optional<BigInteger[]> cut(Line bound, BigInteger cuts, List<Line> inequalities) {
        for (BigInteger beside = BigInteger.ZERO; beside.compareTo(cuts) < 0; beside = beside.add(BigInteger.ONE)) {
            Optional<BigInteger[]> point = solve(List.of(bound.less(beside)), inequalities);
            if (point.isPresent()) {
                return point;
            }
        }
        return Optional.empty();
    }
}
