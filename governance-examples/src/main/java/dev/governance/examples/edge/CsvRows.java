package dev.governance.examples.edge;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a table that has been checked. */
final class CsvRows extends AbstractIterator<CsvRow> {

    private final CloseableIterator<CsvRecord> records;
    private final CsvTable table;
    private int number = 1;

    CsvRows(CloseableIterator<CsvRecord> records, CsvTable table) {
        this.records = records;
        this.table = table;
        records.next();
    }

    @Override
    protected @Nullable CsvRow computeNext() {
        while (records.hasNext()) {
            CsvRecord record = records.next();
            if (!CsvCheck.isBlank(record)
                    || table.header().size() == 1 && !record.getField(0).isEmpty()) {
                int line = (int) record.getStartingLineNumber();
                return new CsvRow(table, ++number, line, ImmutableList.copyOf(record.getFields()));
            }
        }
        return endOfData();
    }
}
