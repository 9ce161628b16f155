package dev.governance.benchmarks;

import dev.governance.benchmarks.lines.LinesCost;
import dev.governance.benchmarks.lines.LinesRow;
import java.io.IOException;
import java.nio.file.Path;

/** Runs one row over a file and prints what it took; run by {@link LinesTable}. */
public final class LinesRun {

    private LinesRun() {}

    /**
     * Runs it.
     *
     * @param arguments the name of a {@link LinesRow}, the file of requests, the file of answers
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        LinesCost cost = LinesCost.of(LinesRow.valueOf(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        System.out.println(cost.print());
    }
}
