package dev.governance.scoring.index;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Moments;
import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.io.Serializable;
import java.util.List;

/** Where a unit stands first and where last (优势与短板). */
public final class Profile {

    private Profile() {}

    /**
     * Ranks a unit in every column and orders the columns by its rank.
     *
     * @param columns the figures of all units; NaN where one is missing
     * @param directions which end of each column is the good one
     * @param unit the number of the unit, from 0
     * @return the columns that the unit has figures in, those in which it ranks best first, columns of the same rank as
     *     they stand in the table
     */
    public static ImmutableList<Standing> of(double[][] columns, List<Direction> directions, int unit) {
        double[] ranks = new double[columns.length];
        double[] worst = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            double[] all = directions.get(j).sign() > 0
                    ? Ranks.descending(columns[j], Ties.MIN)
                    : Ranks.ascending(columns[j], Ties.MIN);
            ranks[j] = all[unit];
            worst[j] = Moments.max(all);
        }
        ImmutableList.Builder<Standing> standings = ImmutableList.builder();
        for (int j : Ranks.order(ranks)) {
            standings.add(new Standing(j, (int) ranks[j], columns[j][unit], ranks[j] == worst[j]));
        }
        return standings.build();
    }

    /**
     * Where a unit stands in one column.
     *
     * @param column the number of the column, from 0
     * @param rank its rank among the units that have a figure; 1 is the best
     * @param figure its figure
     * @param last whether nobody has a worse rank
     */
    public record Standing(int column, int rank, double figure, boolean last) implements Serializable {}
}
