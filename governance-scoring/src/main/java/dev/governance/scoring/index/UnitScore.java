package dev.governance.scoring.index;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Share;
import dev.governance.scoring.Part;
import dev.governance.scoring.PartRole;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;

/**
 * The values of one unit as points with their parts.
 *
 * <p>Values become points to the nearest billionth. Under an arithmetic mean the parts give their weighted values; under any
 * other the difference from the arithmetic mean is a part of its own, so that the parts account for the points.
 *
 * @param scores the values of all units
 * @param unit the number of the unit
 */
record UnitScore(IndexScores scores, int unit) {

    private static final long WHOLE = 1_000_000_000L;
    private static final double MOST = 1e8;

    /** The points of a place in the tree. */
    Score score(IndexNode node) {
        double value = own(node);
        if (!(Math.abs(value) <= MOST) || node instanceof Pillar pillar && anyBeyond(pillar)) {
            return Score.unknown(Finding.builder("index.value-missing")
                    .severity(Finding.Severity.WARNING)
                    .subject(node.code())
                    .putValues("part", node.code())
                    .build());
        }
        return node instanceof Pillar pillar ? combined(pillar, value) : Score.of(points(value));
    }

    private boolean anyBeyond(Pillar pillar) {
        return pillar.children().stream().anyMatch(child -> Math.abs(own(child)) > MOST);
    }

    private double own(IndexNode node) {
        return scores.at(node.code(), unit);
    }

    private Score combined(Pillar pillar, double value) {
        double weight = 0;
        for (IndexNode child : pillar.children()) {
            weight += Double.isNaN(own(child)) ? 0 : child.weight();
        }
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        Points sum = Points.zero();
        for (IndexNode child : pillar.children()) {
            double own = own(child);
            Score score = score(child);
            if (Double.isNaN(own)) {
                parts.add(Part.of(child.code(), PartRole.WEIGHED, score, Points.zero()));
                continue;
            }
            double part = child.weight() / weight;
            Points given = points(part * own);
            sum = sum.plus(given);
            parts.add(Part.weighed(child.code(), Share.of(Math.round(part * WHOLE), WHOLE), score, given));
        }
        if (pillar.aggregator() == ColumnMean.ARITHMETIC) {
            return new Score.Known(sum, ImmutableList.of(), parts.build());
        }
        Points total = points(value);
        parts.add(Part.of(PartRole.IMBALANCE, total.minus(sum)));
        return new Score.Known(total, ImmutableList.of(), parts.build());
    }

    private static Points points(double value) {
        return new Points((long) StrictMath.rint(value * WHOLE)); // values beyond a hundred million were refused
    }
}
