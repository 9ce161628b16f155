package dev.governance.examples.index;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.index.CompositeIndex;
import dev.governance.scoring.index.Ensemble;
import dev.governance.scoring.index.FittedIndex;
import dev.governance.scoring.index.IndexDocument;
import dev.governance.scoring.index.IndexScores;
import dev.governance.scoring.index.Uncertainty;
import dev.governance.scoring.statistics.Ties;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Units that were scored by an index, and what became of them when the index was made otherwise (评分结果).
 *
 * @param document the index
 * @param units the units
 * @param fitted the index with the parameters that it took from the units
 * @param scores the values of all places of the tree
 * @param ensemble what came out of replications; absent if there were none, or nothing is uncertain
 * @param replications how many there were
 * @param seed what decided all that was drawn
 */
public record IndexRun(
        IndexDocument document,
        UnitTable units,
        FittedIndex fitted,
        IndexScores scores,
        Optional<Ensemble> ensemble,
        int replications,
        long seed) {

    /** Which part of the replications an interval leaves out at either end. */
    static final double TAIL = 0.05;

    /**
     * Scores units.
     *
     * @param document the index
     * @param units the units
     * @param replications how often the index is made with other choices; 0 for not at all
     * @param seed what decides all that is drawn
     * @return the run
     */
    public static IndexRun of(IndexDocument document, UnitTable units, int replications, long seed) {
        CompositeIndex index = document.index();
        FittedIndex fitted = index.fit(units.table());
        boolean uncertain = replications > 0 && !document.alternatives().isEmpty();
        Optional<Ensemble> ensemble = uncertain
                ? Optional.of(Uncertainty.of(index, units.table(), document.alternatives(), seed)
                        .ensemble(replications))
                : Optional.empty();
        return new IndexRun(
                document, units, fitted, fitted.score(units.table()), ensemble, uncertain ? replications : 0, seed);
    }

    /** The code of the index itself. */
    String root() {
        return document.index().tree().root().code();
    }

    /** How many units there are. */
    int size() {
        return units.table().size();
    }

    /** The rank of every unit, equal ones sharing the better; NaN for none. */
    double[] ranks() {
        return scores.ranks(root(), Ties.MIN);
    }

    /** Counts the units that have a score. */
    public int scored() {
        return ranked().size();
    }

    /** The units that have a score, the first first. */
    ImmutableList<Integer> ranked() {
        double[] ranks = ranks();
        return IntStream.range(0, ranks.length)
                .filter(unit -> !Double.isNaN(ranks[unit]))
                .boxed()
                .sorted(Comparator.comparingDouble(unit -> ranks[unit]))
                .collect(ImmutableList.toImmutableList());
    }

    /** The units that have none, in the order of the table. */
    ImmutableList<Integer> unranked() {
        double[] index = scores.index();
        return IntStream.range(0, index.length)
                .filter(unit -> Double.isNaN(index[unit]))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    /** The interval of every unit's rank; none where nothing was replicated. */
    Optional<Spread> rankSpread() {
        return ensemble.map(
                many -> new Spread(many.ranks().quantile(TAIL), many.ranks().quantile(1 - TAIL)));
    }

    /** The interval of every unit's score; none where nothing was replicated. */
    Optional<Spread> scoreSpread() {
        return ensemble.map(
                many -> new Spread(many.values().quantile(TAIL), many.values().quantile(1 - TAIL)));
    }

    /**
     * Where nine in ten replications lie.
     *
     * @param low the lower ends, one for each unit
     * @param high the upper ends
     */
    record Spread(double[] low, double[] high) {}
}
