package dev.governance.policy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sum that is bounded at both ends: two inequalities of opposite directions.
 *
 * @param low the inequality that bounds it below
 * @param high the inequality that bounds it above
 */
record Between(Line low, Line high) {

    /** Returns the sum that may take the fewest values; nothing if none is bounded at both ends. */
    static Optional<Between> narrowest(List<Line> inequalities) {
        Map<List<BigInteger>, Line> byFactors = new HashMap<>();
        inequalities.forEach(line -> byFactors.put(Arrays.asList(line.factors()), line));
        return inequalities.stream()
                .flatMap(line -> Optional.ofNullable(byFactors.get(line.oppositeFactors()))
                        .map(opposite -> new Between(line, opposite))
                        .stream())
                .min(Comparator.comparing(Between::size));
    }

    BigInteger size() {
        return high.constant().add(low.constant()).add(BigInteger.ONE);
    }
}
