package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.scoring.Score;
import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.util.Map;

/**
 * The values of an index and of all that it is made of, for every unit (指数结果).
 *
 * <p>A value that could not be had is {@link Double#NaN}, never zero. Immutable and thread-safe.
 */
public final class IndexScores {

    private final IndicatorTree tree;
    private final ImmutableList<String> units;
    private final ImmutableMap<String, double[]> values;

    IndexScores(IndicatorTree tree, ImmutableList<String> units, Map<String, double[]> values) {
        this.tree = tree;
        this.units = units;
        this.values = ImmutableMap.copyOf(values);
    }

    /**
     * Returns the units.
     *
     * @return their ids, in the order of the rows
     */
    public ImmutableList<String> units() {
        return units;
    }

    /**
     * Returns the values of the index itself.
     *
     * @return one for each unit; NaN where it could not be had
     */
    public double[] index() {
        return column(tree.root().code());
    }

    /**
     * Returns the values of one place in the tree.
     *
     * @param code the code of an indicator, as it was scaled, or of a pillar
     * @return one for each unit; NaN where it could not be had
     * @throws IllegalArgumentException if there is no such place
     */
    public double[] column(String code) {
        return shared(code).clone();
    }

    /**
     * Returns the value of one place for one unit.
     *
     * @param code the code of an indicator or of a pillar
     * @param unit the number of the unit, from 0
     * @return the value; NaN where it could not be had
     * @throws IllegalArgumentException if there is no such place
     */
    public double at(String code, int unit) {
        return shared(code)[unit];
    }

    /**
     * Ranks the units by one place in the tree; the highest value is first.
     *
     * @param code the code of an indicator or of a pillar
     * @param ties what equal values get
     * @return one rank for each unit; NaN where there is no value
     * @throws IllegalArgumentException if there is no such place
     */
    public double[] ranks(String code, Ties ties) {
        return Ranks.descending(shared(code), ties);
    }

    /**
     * Tells the value of the index for one unit as points, to the nearest billionth, with the parts that it is made of: those of
     * the tree. What an aggregator other than the arithmetic mean adds or takes is a part of its own, {@link
     * dev.governance.scoring.PartRole#IMBALANCE}, so that at every place the parts account for the points exactly.
     *
     * @param unit its number, from 0
     * @return the score; unknown where there is no value, or one beyond a hundred million
     */
    public Score score(int unit) {
        return new UnitScore(this, unit).score(tree.root());
    }

    private double[] shared(String code) {
        double[] column = values.get(code);
        checkArgument(column != null, "there is no %s in the index", code);
        return column;
    }
}
