package dev.governance.scoring.index;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two units that change places because a third one left (排名逆转): what a fair index should not let happen, and any that looks at
 * the population may.
 *
 * @param left the number of the unit that left, from 0
 * @param ahead the number of a unit that was ahead of another and is not any more
 * @param behind the number of that other
 */
public record RankReversal(int left, int ahead, int behind) implements Serializable {

    /**
     * Takes every unit away in turn and fits the index to the others.
     *
     * @param index the index as it was specified
     * @param table the figures
     * @return the pairs that then change places; of those taken away by one unit, the first only
     */
    public static ImmutableList<RankReversal> check(CompositeIndex index, IndexTable table) {
        double[] whole = index.fit(table).score(table).index();
        ImmutableList.Builder<RankReversal> found = ImmutableList.builder();
        for (int out = 0; out < table.size(); out++) {
            IndexTable rest = without(index, table, out);
            double[] now = index.fit(rest).score(rest).index();
            firstReversal(whole, now, out, found);
        }
        return found.build();
    }

    private static void firstReversal(
            double[] whole, double[] now, int out, ImmutableList.Builder<RankReversal> found) {
        double[] kept = new double[now.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = whole[i < out ? i : i + 1];
        }
        double[] before = Ranks.descending(kept, Ties.MIN);
        double[] after = Ranks.descending(now, Ties.MIN);
        for (int a = 0; a < kept.length; a++) {
            for (int b = 0; b < kept.length; b++) {
                if (before[a] < before[b] && after[a] > after[b]) {
                    found.add(new RankReversal(out, a < out ? a : a + 1, b < out ? b : b + 1));
                    return;
                }
            }
        }
    }

    private static IndexTable without(CompositeIndex index, IndexTable table, int out) {
        List<String> units = new ArrayList<>(table.units());
        units.remove(out);
        Map<String, double[]> columns = new HashMap<>();
        for (Indicator indicator : index.tree().indicators()) {
            double[] column = table.shared(indicator.code());
            double[] rest = new double[column.length - 1];
            System.arraycopy(column, 0, rest, 0, out);
            System.arraycopy(column, out + 1, rest, out, rest.length - out);
            columns.put(indicator.code(), rest);
        }
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            if (i != out) {
                groups.add(String.valueOf(table.groups()[i]));
            }
        }
        return IndexTable.of(units, columns).withGroups(groups);
    }
}
