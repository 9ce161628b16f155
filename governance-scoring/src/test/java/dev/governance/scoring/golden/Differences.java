package dev.governance.scoring.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where a result is not what it should be. */
final class Differences {

    private final double relative;
    private final double absolute;
    private final List<String> found = new ArrayList<>();
    private int compared;

    Differences(GoldenCase golden) {
        this.relative = golden.relative();
        this.absolute = golden.absolute();
    }

    void same(String what, double expected, double actual) {
        compared++;
        boolean both = Double.isNaN(expected) && Double.isNaN(actual) || expected == actual;
        if (!both && !(Math.abs(expected - actual) <= absolute + relative * Math.abs(expected))) {
            found.add(what + ": " + actual + " instead of " + expected);
        }
    }

    void same(String what, String expected, String actual) {
        compared++;
        if (!expected.equals(actual)) {
            found.add(what + ": " + actual + " instead of " + expected);
        }
    }

    void same(String what, double[] expected, double[] actual) {
        same(what + " length", expected.length, actual.length);
        for (int i = 0; i < Math.min(expected.length, actual.length); i++) {
            same(what + "[" + i + "]", expected[i], actual[i]);
        }
    }

    void between(String what, double low, double high, double actual) {
        compared++;
        if (!(low <= actual && actual <= high)) {
            found.add(what + ": " + actual + " not within " + low + " to " + high);
        }
    }

    /** Compares a column of the expected table, row for row in the order of the expected table. */
    void column(Frame expected, String name, double[] actual) {
        same(name, expected.numbers(name), actual);
    }

    /** Compares numeric columns, finding rows by the first column of both tables. */
    void table(Frame expected, List<String> columns, List<String> keys, Function<String, double[]> actual) {
        List<String> names = expected.text(expected.header.get(0));
        same("rows", names.size(), keys.size());
        for (String column : columns) {
            double[] values = actual.apply(column);
            double[] wanted = expected.numbers(column);
            for (int i = 0; i < wanted.length; i++) {
                int row = keys.indexOf(names.get(i));
                same(column + " of " + names.get(i), wanted[i], row < 0 ? Double.NaN : values[row]);
            }
        }
    }

    boolean none() {
        return found.isEmpty() && compared > 0;
    }

    @Override
    public String toString() {
        return compared == 0
                ? "nothing was compared"
                : found.size() + " differences, first " + found.subList(0, Math.min(3, found.size()));
    }
}
