package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.Score;
import dev.governance.scoring.ScoringPolicy;

/**
 * A fitted index that scores one unit at a time.
 *
 * <p>Its points and parts are those of {@link IndexScores#score}.
 *
 * @param fitted the index
 */
record IndexPolicy(FittedIndex fitted) implements ScoringPolicy<UnitFigures> {

    private static final ImmutableList<String> ONE = ImmutableList.of("unit");

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
        return new IndexScores(fitted.index().tree(), ONE, fitted.at(subject)).score(0);
    }
}
