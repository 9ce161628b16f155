package dev.governance.policy;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The values of a variable that is bounded at both ends by itself.
 *
 * @param low the inequality that bounds it below: the variable and a constant
 * @param high the inequality that bounds it above
 */
record Between(Line low, Line high) {

    /** Returns the span of fewest values among inequalities in lowest terms; nothing if no variable has one. */
    static Optional<Between> narrowest(List<Line> inequalities) {
        List<Line> bounds = inequalities.stream().filter(Line::isOfOne).toList();
        return bounds.stream()
                .filter(low -> low.factor(low.smallest()).signum() > 0)
                .flatMap(low -> bounds.stream()
                        .filter(high -> high.factor(low.smallest()).signum() < 0)
                        .map(high -> new Between(low, high)))
                .min(Comparator.comparing(Between::size));
    }

    BigInteger size() {
        return high.constant().add(low.constant()).add(BigInteger.ONE);
    }
}
