package dev.governance.benchmarks.contest;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A table that is printed for people and written as CSV for programs; text on the left, numbers on the right.
 *
 * <p>Not thread-safe.
 */
public final class Table {

    private final ImmutableList<String> columns;
    private final ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();

    /**
     * Makes an empty table.
     *
     * @param columns the names of the columns; the first holds text
     */
    public Table(String... columns) {
        this.columns = ImmutableList.copyOf(columns);
    }

    /**
     * Adds a row.
     *
     * @param cells as many cells as there are columns; a {@code Double} is told with one digit after the point, or with
     *     two below 10, or as NaN by a hyphen
     */
    public void add(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for the columns " + columns);
        }
        rows.add(List.of(cells).stream().map(Table::print).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Prints the table.
     *
     * @param out where to
     */
    public void print(PrintStream out) {
        printLine(out, columns);
        rows.build().forEach(row -> printLine(out, row));
    }

    /**
     * Writes the table as CSV, UTF-8, the columns' names first.
     *
     * @param file the file; one that is there is replaced
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns);
            rows.build().forEach(csv::writeRecord);
        }
    }

    private void printLine(PrintStream out, ImmutableList<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String format = i == 0 ? "%-" + width(i) + "s" : "  %" + width(i) + "s";
            line.append(String.format(Locale.ROOT, format, cells.get(i)));
        }
        out.println(line.toString().stripTrailing());
    }

    private int width(int column) {
        return rows.build().stream()
                .map(row -> row.get(column).length())
                .reduce(columns.get(column).length(), Math::max);
    }

    private static String print(Object cell) {
        if (!(cell instanceof Double number)) {
            return cell.toString();
        }
        if (number.isNaN()) {
            return "-";
        }
        return String.format(Locale.ROOT, Math.abs(number) < 10 ? "%.2f" : "%.1f", number);
    }
}
