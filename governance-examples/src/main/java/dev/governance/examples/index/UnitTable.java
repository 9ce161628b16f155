package dev.governance.examples.index;

import com.google.common.collect.ImmutableList;
import dev.governance.scoring.index.IndexTable;

/**
 * The figures of units, and what the units are called (待评单位数据).
 *
 * @param table the figures
 * @param names the names, in the order of the rows; the id where a unit has none
 */
public record UnitTable(IndexTable table, ImmutableList<String> names) {

    /** Returns how people call a unit: its name, and its id where that is another. */
    String called(int unit) {
        String id = table.units().get(unit);
        String name = names.get(unit);
        return name.equals(id) ? id : name + " (" + id + ")";
    }
}
