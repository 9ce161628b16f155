package dev.governance.examples.edge;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.governance.basics.Finding;
import dev.governance.json.Fault;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a table once, before anybody uses it, and tells all rows that are wrong. */
final class CsvCheck {

    private static final Pattern LINE = Pattern.compile("(?:record|line) (\\d+)");

    private final CsvTable table;
    private final CsvText text;
    private final FaultCollector faults = new FaultCollector();

    CsvCheck(CsvTable table, CsvText text) {
        this.table = table;
        this.text = text;
    }

    void check() {
        int line = 1;
        int number = 1;
        try {
            CloseableIterator<CsvRecord> records = text.records();
            records.next();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = (int) record.getStartingLineNumber();
                if (!isBlank(record)) {
                    check(record, ++number, line);
                }
            }
        } catch (CsvParseException e) {
            faults.add(told(text, e, line));
        }
        faults.throwIfAny();
        if (number == 1) {
            throw EdgeFaults.whole(text.source(), Finding.builder("csv.no-rows").build());
        }
    }

    /** A line of blanks is a line of nothing, unless the table has but one column. */
    static boolean isBlank(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).isBlank();
    }

    private void check(CsvRecord record, int number, int line) {
        int cells = record.getFieldCount();
        int expected = table.header().size();
        if (cells != expected) {
            Finding finding = Finding.builder(cells < expected ? "csv.short-row" : "csv.long-row")
                    .putValues("cells", Integer.toString(cells))
                    .putValues("header", Integer.toString(expected))
                    .build();
            faults.add(EdgeFaults.at(text.source(), line, 1, "/" + number, finding));
        }
        for (int cell = 0; cell < Math.min(cells, expected); cell++) {
            if (record.getField(cell).indexOf('\0') >= 0) {
                faults.add(nul(number, line, cell));
            }
        }
    }

    private Fault nul(int number, int line, int cell) {
        CsvPlaces.Place place = faults.isFull() ? new CsvPlaces.Place(line, 1) : text.place(line, cell);
        String pointer = "/" + number + "/" + table.header().get(cell);
        return EdgeFaults.at(
                text.source(),
                place.line(),
                place.column(),
                pointer,
                Finding.builder("csv.nul").build());
    }

    /** What FastCSV refused; it says the line, and why in words that are not for everybody. */
    static Fault told(CsvText text, CsvParseException e, int after) {
        StringBuilder said = new StringBuilder();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            said.append(cause.getMessage()).append(' ');
        }
        String why = said.toString();
        String code =
                why.contains("quote") ? "csv.quotes" : why.contains("fields") ? "csv.too-many-columns" : "csv.too-long";
        Matcher line = LINE.matcher(why);
        int at = line.find() ? Integer.parseInt(line.group(1)) : after;
        return EdgeFaults.at(
                text.source(),
                at,
                1,
                "",
                Finding.builder(code)
                        .putValues("cell", Integer.toString(CsvTable.CELL))
                        .putValues("columns", Integer.toString(CsvTable.COLUMNS))
                        .build());
    }
}
