package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Share;
import dev.governance.scoring.Part;
import dev.governance.scoring.PartRole;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.ScoringPolicy;
import java.util.Map;

/**
 * A fitted index that scores one unit at a time.
 *
 * <p>Values become points to the nearest billionth. Under an arithmetic mean the parts give their weighted values; under any
 * other the difference from the arithmetic mean is a part of its own, so that the parts account for the points.
 *
 * @param fitted the index
 */
record IndexPolicy(FittedIndex fitted) implements ScoringPolicy<UnitFigures> {

    private static final long WHOLE = 1_000_000_000L;

    static ScoringPolicy<UnitFigures> of(FittedIndex fitted) {
        for (Pillar pillar : fitted.index().tree().pillars()) {
            Aggregator aggregator = pillar.aggregator();
            checkArgument(
                    !(aggregator instanceof Copeland) && !(aggregator instanceof DistanceToIdeal),
                    "%s compares units with each other by %s; one unit alone has no value",
                    pillar.code(),
                    aggregator);
        }
        return new IndexPolicy(fitted);
    }

    @Override
    public Score score(UnitFigures subject) {
        return score(fitted.index().tree().root(), fitted.at(subject));
    }

    private static Score score(IndexNode node, Map<String, double[]> values) {
        double value = own(node, values);
        if (Double.isNaN(value) || Math.abs(value) > WHOLE) {
            return Score.unknown(Finding.builder("index.value-missing")
                    .severity(Finding.Severity.WARNING)
                    .subject(node.code())
                    .putValues("part", node.code())
                    .build());
        }
        return node instanceof Pillar pillar ? combined(pillar, value, values) : Score.of(points(value));
    }

    private static double own(IndexNode node, Map<String, double[]> values) {
        return values.getOrDefault(node.code(), new double[] {Double.NaN})[0];
    }

    private static Score combined(Pillar pillar, double value, Map<String, double[]> values) {
        double weight = 0;
        for (IndexNode child : pillar.children()) {
            weight += Double.isNaN(own(child, values)) ? 0 : child.weight();
        }
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        Points sum = Points.zero();
        for (IndexNode child : pillar.children()) {
            double own = own(child, values);
            Score score = score(child, values);
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
        return new Points((long) StrictMath.rint(value * WHOLE)); // values beyond a billion were refused
    }
}
