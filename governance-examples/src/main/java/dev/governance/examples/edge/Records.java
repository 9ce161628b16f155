package dev.governance.examples.edge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import dev.governance.basics.Finding;
import dev.governance.json.DataFormatException;
import dev.governance.json.Echo;
import dev.governance.json.Fault;
import dev.governance.json.JsonFormat;
import dev.governance.json.LineEntry;
import dev.governance.json.Source;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the values of one type from an input of any form, strictly: one fault refuses the input, and all faults are told
 * with their places, up to twenty.
 *
 * <p>Lines are read in bounded memory; a list in one document, and a table, are held whole. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class Records<T> {

    private final Class<T> type;
    private final boolean list;
    private final Optional<CsvFormat<T>> table;
    private final TextEncoding encoding;
    private final Optional<Function<T, String>> id;

    private Records(
            Class<T> type,
            boolean list,
            Optional<CsvFormat<T>> table,
            TextEncoding encoding,
            Optional<Function<T, String>> id) {
        this.type = type;
        this.list = list;
        this.table = table;
        this.encoding = encoding;
        this.id = id;
    }

    /** Returns a reader of JSON documents of one value, and of JSON lines. */
    public static <T> Records<T> single(Class<T> type) {
        return new Records<>(type, false, Optional.empty(), TextEncoding.UTF_8, Optional.empty());
    }

    /** Returns a reader of JSON documents that are lists or one value, and of JSON lines. */
    public static <T> Records<T> many(Class<T> type) {
        return new Records<>(type, true, Optional.empty(), TextEncoding.UTF_8, Optional.empty());
    }

    /** Returns a reader of the same, and of tables. */
    public Records<T> orTable(CsvFormat<T> csv, TextEncoding csvEncoding) {
        return new Records<>(type, list, Optional.of(csv), csvEncoding, id);
    }

    /** Returns a reader that refuses an id, the field {@code id}, which stands twice. */
    public Records<T> unique(Function<T, String> idOf) {
        return new Records<>(type, list, table, encoding, Optional.of(idOf));
    }

    /**
     * Reads all values.
     *
     * @param input the input
     * @return the values, in order
     * @throws DataFormatException if anything is wrong, with all faults
     * @throws IOException if reading fails
     */
    public ImmutableList<T> all(Input input) throws IOException {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        each(input, values::add);
        return values.build();
    }

    /**
     * Reads all values, one by one. Those before a fault have been handed on when the fault is found, so that a caller
     * keeps nothing of what it makes of them until this method returns.
     *
     * @param input the input
     * @param consumer takes each value, in order, up to the first fault
     * @return how many there were
     * @throws DataFormatException if anything is wrong, with all faults
     * @throws IOException if reading fails
     */
    public int each(Input input, Consumer<? super T> consumer) throws IOException {
        FaultCollector faults = new FaultCollector();
        int count = 0;
        boolean whole = input.format() == InputFormat.JSON_LIST;
        byte[] document = whole ? ListPlaces.bytes(input) : new byte[0];
        SeenIds seen = new SeenIds();
        for (Iterator<LineEntry<T>> entries = entries(input, document); entries.hasNext(); ) {
            LineEntry<T> entry = entries.next();
            if (entry instanceof LineEntry.Faulty<T> faulty) {
                faults.add(faulty.reason());
                continue;
            }
            String text = id.map(idOf -> idOf.apply(entry.value())).orElse("");
            int before = id.isPresent() ? seen.add(text, entry.line()) : 0;
            if (before > 0) {
                faults.add(
                        whole
                                ? ListPlaces.of(document).twice(input.name(), text, entry.line(), before)
                                : twice(input.name(), text, entry.line(), 1, "/id", before));
            } else if (faults.isEmpty()) {
                consumer.accept(entry.value());
                count++;
            }
        }
        faults.throwIfAny();
        return count;
    }

    private Iterator<LineEntry<T>> entries(Input input, byte[] document) throws IOException {
        JsonFormat json = JsonFormat.standard();
        return switch (input.format()) {
            case JSON_LINES -> json.lines(input.source(), type);
            case JSON -> numbered(ImmutableList.of(json.read(input.source(), type)));
            case JSON_LIST -> {
                Source source = Source.of(input.name(), document);
                yield numbered(list ? json.readAll(source, type) : ImmutableList.of(json.read(source, type)));
            }
            case CSV ->
                table.orElseThrow(() -> EdgeFaults.whole(
                                input.name(), Finding.builder("file.not-json").build()))
                        .read(input.name(), input.bytes(CsvTable.BYTES), encoding);
        };
    }

    private Iterator<LineEntry<T>> numbered(ImmutableList<T> values) {
        AtomicInteger number = new AtomicInteger();
        return Iterators.transform(values.iterator(), value -> new LineEntry.Good<>(number.incrementAndGet(), value));
    }

    static Fault twice(String source, String id, int line, int column, String pointer, int before) {
        Finding finding = Finding.builder("file.id-twice")
                .putValues("id", Echo.of(id))
                .putValues("before", Integer.toString(before))
                .build();
        return EdgeFaults.at(source, line, column, pointer, finding);
    }
}
