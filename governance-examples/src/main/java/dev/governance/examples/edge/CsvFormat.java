package dev.governance.examples.edge;

import com.google.common.collect.ImmutableList;
import dev.governance.json.DataFormatException;
import dev.governance.json.Fault;
import dev.governance.json.JsonFormat;
import dev.governance.json.LineEntry;
import dev.governance.json.Source;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the rows of a table as values: each row becomes the JSON form of a value, and is read as strictly as JSON is.
 *
 * @param <T> the type of the values
 */
public final class CsvFormat<T> {

    private final Class<T> type;
    private final ImmutableList<CsvColumn> columns;
    private final JsonFormat json;

    private CsvFormat(Class<T> type, ImmutableList<CsvColumn> columns) {
        this.type = type;
        this.columns = columns;
        this.json = JsonFormat.standard();
    }

    /**
     * Returns the format of a type.
     *
     * @param <T> the type of the values
     * @param type the type of the values
     * @param columns the columns that a table may have
     * @return the format
     */
    public static <T> CsvFormat<T> of(Class<T> type, ImmutableList<CsvColumn> columns) {
        return new CsvFormat<>(type, columns);
    }

    /** Returns the columns. */
    public ImmutableList<CsvColumn> columns() {
        return columns;
    }

    /** Returns the names of the columns in a language, which are the first row of an empty table. */
    public ImmutableList<String> header(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return columns.stream()
                .map(column -> chinese ? column.zh() : column.en())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Reads a table.
     *
     * @param source what faults call the file
     * @param bytes all bytes; not to be changed
     * @param encoding how the bytes become text
     * @return a value or the faults for each row, by the line on which the row starts
     * @throws DataFormatException if the form of the table is wrong
     */
    public Iterator<LineEntry<T>> read(String source, byte[] bytes, TextEncoding encoding) {
        Iterator<CsvRow> rows = CsvTable.read(source, bytes, encoding, columns).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public LineEntry<T> next() {
                return entry(rows.next());
            }
        };
    }

    private LineEntry<T> entry(CsvRow row) {
        FaultCollector faults = new FaultCollector();
        Map<String, Object> fields = new CellReader(row, columns, faults).fields();
        try {
            faults.throwIfAny();
            return new LineEntry.Good<>(row.line(), json.read(Source.of("", json.write(fields)), type));
        } catch (DataFormatException e) {
            FaultCollector placed = new FaultCollector();
            for (Fault fault : e.faults()) {
                placed.add(fault.source().isEmpty() ? place(row, fault) : fault);
            }
            return new LineEntry.Faulty<>(row.line(), placed.exception());
        }
    }

    /** A fault of a field is one of the cell that filled it, or was to fill it. */
    private Fault place(CsvRow row, Fault fault) {
        Optional<CsvColumn> column = columns.stream()
                .filter(one -> (fault.pointer() + "/").startsWith(one.pointer() + "/"))
                .findFirst();
        return column.map(one -> row.fault(one, fault.finding())).orElseGet(() -> row.fault(fault.finding()));
    }
}
