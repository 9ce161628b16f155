package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import dev.governance.basics.Finding;
import dev.governance.examples.edge.CsvFormat;
import dev.governance.examples.edge.CsvTable;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.json.DataFormatException;
import dev.governance.json.JsonFormat;
import dev.governance.json.LineEntry;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads the values of one type from an input of any form.
 *
 * @param <T> the type of the values
 */
public final class Records<T> {

    private final Class<T> type;
    private final Optional<CsvFormat<T>> csv;
    private final TextEncoding encoding;
    private final boolean list;

    private Records(Class<T> type, boolean list, Optional<CsvFormat<T>> csv, TextEncoding encoding) {
        this.type = type;
        this.list = list;
        this.csv = csv;
        this.encoding = encoding;
    }

    /** Returns a reader of JSON documents of one value, and of JSON lines. */
    public static <T> Records<T> single(Class<T> type) {
        return new Records<>(type, false, Optional.empty(), TextEncoding.UTF_8);
    }

    /** Returns a reader of JSON documents that are lists, and of JSON lines. */
    public static <T> Records<T> many(Class<T> type) {
        return new Records<>(type, true, Optional.empty(), TextEncoding.UTF_8);
    }

    /** Returns a reader of JSON documents that are lists, of JSON lines, and of tables. */
    public static <T> Records<T> many(Class<T> type, CsvFormat<T> csv, TextEncoding encoding) {
        return new Records<>(type, true, Optional.of(csv), encoding);
    }

    /**
     * Reads an input.
     *
     * @param input the input
     * @return a value or its faults for each line, row or element, as they are asked for; those of a list in one document
     *     are numbered from 1
     * @throws DataFormatException if the input as a whole cannot be read
     * @throws IOException if reading fails
     */
    public Iterator<LineEntry<T>> read(Input input) throws IOException {
        return switch (input.format()) {
            case JSON_LINES -> JsonFormat.standard().lines(input.source(), type);
            case JSON -> numbered(document(input));
            case CSV ->
                csv.orElseThrow(() -> EdgeFaults.whole(
                                input.name(), Finding.builder("file.not-json").build()))
                        .read(input.name(), input.bytes(CsvTable.BYTES), encoding);
        };
    }

    private ImmutableList<T> document(Input input) throws IOException {
        JsonFormat json = JsonFormat.standard();
        return list ? json.readAll(input.source(), type) : ImmutableList.of(json.read(input.source(), type));
    }

    private Iterator<LineEntry<T>> numbered(ImmutableList<T> values) {
        AtomicInteger number = new AtomicInteger();
        return Iterators.transform(values.iterator(), value -> new LineEntry.Good<>(number.incrementAndGet(), value));
    }
}
