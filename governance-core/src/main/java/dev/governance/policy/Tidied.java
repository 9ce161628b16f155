package dev.governance.policy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Inequalities in lowest terms, of several in one direction the tightest; where two of opposite directions leave one value
 * they are an equation.
 *
 * @param possible false if a contradiction was met
 * @param equations the equations
 * @param inequalities the inequalities that are left
 */
record Tidied(boolean possible, List<Line> equations, List<Line> inequalities) {

    private static final Tidied CONTRADICTION = new Tidied(false, List.of(), List.of());

    static Tidied of(List<Line> given) {
        Map<List<BigInteger>, Line> tightest = new LinkedHashMap<>();
        for (Line line : given) {
            BigInteger divisor = line.divisor();
            if (divisor.signum() != 0) {
                Line tight = line.tightened(divisor);
                tightest.merge(Arrays.asList(tight.factors()), tight, Tidied::tighter);
            } else if (line.constant().signum() < 0) {
                return CONTRADICTION;
            }
        }
        return paired(tightest);
    }

    private static Line tighter(Line one, Line other) {
        return one.constant().compareTo(other.constant()) <= 0 ? one : other;
    }

    private static Tidied paired(Map<List<BigInteger>, Line> lines) {
        List<Line> equations = new ArrayList<>();
        List<Line> inequalities = new ArrayList<>();
        for (Line line : lines.values()) {
            Line opposite = lines.get(line.oppositeFactors());
            int room = opposite == null
                    ? 1
                    : line.constant().add(opposite.constant()).signum();
            if (room < 0) {
                return CONTRADICTION;
            } else if (room == 0) {
                equations.add(line);
            } else {
                inequalities.add(line);
            }
        }
        return new Tidied(true, equations, inequalities);
    }
}
