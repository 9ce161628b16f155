package dev.governance.scoring.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of a golden case: a header and rows; an empty cell is missing. */
final class Frame {

    final List<String> header;
    final List<List<String>> rows;

    private Frame(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.rows = rows;
    }

    static Frame read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            List<List<String>> rows = new ArrayList<>();
            // in a table of one column an empty line is a missing value
            boolean single = !lines.get(0).contains(",");
            lines.stream().filter(line -> single || !line.isEmpty()).forEach(line -> rows.add(cells(line)));
            return new Frame(rows.get(0), rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    int size() {
        return rows.size();
    }

    boolean has(String column) {
        return header.contains(column);
    }

    List<String> text(String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new AssertionError("no column " + column + " in " + header);
        }
        return rows.stream().map(row -> row.get(index)).toList();
    }

    double[] numbers(String column) {
        return text(column).stream().mapToDouble(Frame::number).toArray();
    }

    double[][] matrix(List<String> columns) {
        return columns.stream().map(this::numbers).toArray(double[][]::new);
    }

    /** The columns that hold nothing but numbers, the first left out where it names the rows. */
    List<String> numeric() {
        return header.stream()
                .filter(name -> text(name).stream().allMatch(Frame::isNumber))
                .toList();
    }

    static double number(String cell) {
        switch (cell.toLowerCase(Locale.ROOT)) {
            case "":
            case "na":
            case "nan":
                return Double.NaN;
            case "true":
                return 1;
            case "false":
                return 0;
            case "inf":
            case "infinity":
                return Double.POSITIVE_INFINITY;
            case "-inf":
                return Double.NEGATIVE_INFINITY;
            default:
                return Double.parseDouble(cell);
        }
    }

    private static boolean isNumber(String cell) {
        try {
            return !Double.isInfinite(number(cell)) || cell.length() < 9;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
