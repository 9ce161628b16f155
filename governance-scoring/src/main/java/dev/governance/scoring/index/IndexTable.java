package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The figures of many units (指标数据表): a column for every indicator, a row for every unit.
 *
 * <p>A missing figure is {@link Double#NaN}. In a panel (面板数据) every unit stands once for each period, and a period may be
 * the group. Immutable and thread-safe.
 */
public final class IndexTable {

    private final ImmutableList<String> units;
    private final ImmutableMap<String, double[]> columns;
    private final int[] groups;

    private IndexTable(ImmutableList<String> units, ImmutableMap<String, double[]> columns, int[] groups) {
        this.units = units;
        this.columns = columns;
        this.groups = groups;
    }

    /**
     * Makes a table in which all units are one group.
     *
     * @param units the ids of the units; public bodies, places or facilities, never persons
     * @param columns the figures by the code of the indicator; copied
     * @return the table
     * @throws IllegalArgumentException if a column has another length, or a figure is infinite
     */
    public static IndexTable of(List<String> units, Map<String, double[]> columns) {
        ImmutableMap.Builder<String, double[]> copies = ImmutableMap.builder();
        columns.forEach((code, column) -> {
            checkArgument(column.length == units.size(), "%s: %s units, %s figures", code, units.size(), column.length);
            for (double figure : column) {
                checkArgument(!Double.isInfinite(figure), "%s: a figure is no number: %s", code, figure);
            }
            copies.put(code, column.clone());
        });
        return new IndexTable(ImmutableList.copyOf(units), copies.buildOrThrow(), new int[units.size()]);
    }

    /**
     * Puts the units into groups.
     *
     * @param names the name of each unit's group
     * @return the table with these groups
     * @throws IllegalArgumentException if there are not as many names as units
     */
    public IndexTable withGroups(List<String> names) {
        checkArgument(names.size() == units.size(), "%s units, %s groups", units.size(), names.size());
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(names));
        return new IndexTable(
                units, columns, names.stream().mapToInt(distinct::indexOf).toArray());
    }

    /**
     * Returns other figures of the same units in the same groups.
     *
     * @param figures the figures by the code of the indicator; copied
     * @return the table
     * @throws IllegalArgumentException if a column has another length, or a figure is infinite
     */
    public IndexTable withFigures(Map<String, double[]> figures) {
        return new IndexTable(units, of(units, figures).columns, groups);
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
     * Counts the units.
     *
     * @return how many rows there are
     */
    public int size() {
        return units.size();
    }

    /**
     * Tells whether there are figures for an indicator.
     *
     * @param code the code of the indicator
     * @return whether there is such a column
     */
    public boolean has(String code) {
        return columns.containsKey(code);
    }

    /**
     * Returns the figures for an indicator.
     *
     * @param code the code of the indicator
     * @return one figure for each unit; NaN where it is missing
     * @throws IllegalArgumentException if there is no such column
     */
    public double[] column(String code) {
        return shared(code).clone();
    }

    double[] shared(String code) {
        double[] column = columns.get(code);
        checkArgument(column != null, "there are no figures for %s", code);
        return column;
    }

    int[] groups() {
        return groups;
    }
}
