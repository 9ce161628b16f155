package dev.governance.examples.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.scoring.Attribution;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.index.IndexScores;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each part of an index gave each unit (得分分解), and how that compares with the mean of all units that have a score.
 *
 * <p>What the parts of a unit gave adds up to its score exactly; what a mean other than the arithmetic one takes for uneven parts
 * stands as a part of its own. The differences from the mean add up to the difference of the score from the mean score.
 */
final class Decomposition {

    private final ImmutableList<ImmutableMap<String, Line>> units;
    private final ImmutableMap<String, Double> means;

    private Decomposition(ImmutableList<ImmutableMap<String, Line>> units, ImmutableMap<String, Double> means) {
        this.units = units;
        this.means = means;
    }

    /**
     * One part of one unit.
     *
     * @param code the code of the place, or {@code imbalance}
     * @param depth how many places lie above it
     * @param leaf whether it has no parts
     * @param given what it gave to the score
     */
    record Line(String code, int depth, boolean leaf, double given) {}

    static Decomposition of(IndexScores scores) {
        ImmutableList.Builder<ImmutableMap<String, Line>> units = ImmutableList.builder();
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        int known = 0;
        for (int unit = 0; unit < scores.units().size(); unit++) {
            Map<String, Line> lines = new LinkedHashMap<>();
            if (scores.score(unit) instanceof Score.Known score) {
                known++;
                Attribution whole = Attribution.of(score);
                collect(whole, "", 0, lines, sums);
            }
            units.add(ImmutableMap.copyOf(lines));
        }
        ImmutableMap.Builder<String, Double> means = ImmutableMap.builder();
        for (Map.Entry<String, BigDecimal> sum : sums.entrySet()) {
            BigDecimal mean = sum.getValue().divide(BigDecimal.valueOf(known), 12, RoundingMode.HALF_EVEN);
            means.put(sum.getKey(), mean.doubleValue());
        }
        return new Decomposition(units.build(), means.buildOrThrow());
    }

    private static void collect(
            Attribution node, String above, int depth, Map<String, Line> lines, Map<String, BigDecimal> sums) {
        String path = above + "/" + node.name();
        Points given = node.given();
        lines.put(
                path,
                new Line(
                        node.name(),
                        depth,
                        node.parts().isEmpty(),
                        given.decimal().doubleValue()));
        sums.merge(path, given.decimal(), BigDecimal::add);
        for (Attribution part : node.parts()) {
            collect(part, path, depth + 1, lines, sums);
        }
    }

    /** Returns the parts of a unit by their paths, the whole first; none if it has no score. */
    ImmutableMap<String, Line> of(int unit) {
        return units.get(unit);
    }

    /** Returns what a part gives on average. */
    double mean(String path) {
        return means.getOrDefault(path, 0.0);
    }
}
