package dev.governance.examples.edge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table for a terminal: columns as wide as their widest cell, Chinese characters two columns wide, numbers to the
 * right. Cells are inert; what is longer than {@link #WIDEST} columns is cut. Not thread-safe.
 */
public final class TextTable {

    /** The most columns of the terminal that a cell takes. */
    public static final int WIDEST = 60;

    private static final String GAP = "  ";

    private final Optional<ImmutableList<String>> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /** Starts a table with the names of its columns. */
    public TextTable(List<String> header) {
        this(
                Optional.of(header.stream().map(TextTable::shown).collect(ImmutableList.toImmutableList())),
                header.size());
    }

    private TextTable(Optional<ImmutableList<String>> header, int columns) {
        this.header = header;
        this.right = new boolean[columns];
    }

    /** Starts a table of rows alone. */
    public static TextTable withoutHeader(int columns) {
        return new TextTable(Optional.empty(), columns);
    }

    /**
     * Adds a row of as many cells as there are columns. A column that has a number in its cells is set to the right; the
     * thousands of whole numbers are set apart.
     */
    public TextTable row(Object... cells) {
        checkArgument(cells.length == right.length, "a row of %s cells in %s columns", cells.length, right.length);
        List<String> row = new ArrayList<>();
        for (int column = 0; column < cells.length; column++) {
            right[column] |= cells[column] instanceof Number;
            row.add(shown(text(cells[column])));
        }
        rows.add(row);
        return this;
    }

    private static String text(Object cell) {
        boolean whole = cell instanceof Long || cell instanceof Integer;
        return whole ? String.format(Locale.ROOT, "%,d", ((Number) cell).longValue()) : cell.toString();
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
        List<List<String>> lines = new ArrayList<>(rows);
        header.ifPresent(names -> lines.add(0, names));
        int[] widths = new int[right.length];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[column] = lines.stream()
                    .mapToInt(line -> DisplayWidth.of(line.get(at)))
                    .max()
                    .orElse(0);
        }
        header.ifPresent(names ->
                lines.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toList()));
        StringBuilder table = new StringBuilder();
        lines.forEach(line -> append(table, line, widths));
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
