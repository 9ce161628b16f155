package dev.governance.examples.edge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal: columns as wide as their widest cell, Chinese characters two columns wide, numbers to the
 * right. Cells are inert; what is longer than {@link #WIDEST} columns is cut. Not thread-safe.
 */
public final class TextTable {

    /** The most columns of the terminal that a cell takes. */
    public static final int WIDEST = 60;

    private static final String GAP = "  ";

    private final ImmutableList<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /** Starts a table with the names of its columns. */
    public TextTable(List<String> header) {
        this.header = header.stream().map(TextTable::shown).collect(ImmutableList.toImmutableList());
        this.right = new boolean[header.size()];
    }

    /** Adds a row of as many cells as there are columns; a column that has a number in its cells is set to the right. */
    public TextTable row(Object... cells) {
        checkArgument(cells.length == header.size(), "a row of %s cells in %s columns", cells.length, header.size());
        List<String> row = new ArrayList<>();
        for (int column = 0; column < cells.length; column++) {
            right[column] |= cells[column] instanceof Number;
            row.add(shown(cells[column].toString()));
        }
        rows.add(row);
        return this;
    }

    private static String shown(String text) {
        String line = InertText.line(text);
        if (DisplayWidth.of(line) <= WIDEST) {
            return line;
        }
        int end = 0;
        while (DisplayWidth.of(line.substring(0, line.offsetByCodePoints(end, 1))) < WIDEST) {
            end = line.offsetByCodePoints(end, 1);
        }
        return line.substring(0, end) + "…";
    }

    /** Returns the lines of the table: the header, a rule, the rows; no blanks at the end of a line. */
    @Override
    public String toString() {
        int[] widths = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[column] = rows.stream()
                    .mapToInt(row -> DisplayWidth.of(row.get(at)))
                    .reduce(DisplayWidth.of(header.get(column)), Math::max);
        }
        StringBuilder table = new StringBuilder();
        append(table, header, widths);
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        append(table, rule, widths);
        rows.forEach(row -> append(table, row, widths));
        return table.toString();
    }

    private void append(StringBuilder table, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String pad = " ".repeat(widths[column] - DisplayWidth.of(cell));
            line.append(column == 0 ? "" : GAP).append(right[column] ? pad + cell : cell + pad);
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }
}
