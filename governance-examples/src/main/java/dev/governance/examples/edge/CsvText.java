package dev.governance.examples.edge;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import dev.governance.basics.Finding;
import dev.governance.json.DataFormatException;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** The text of a table, cut into records by FastCSV as strictly as that can. */
record CsvText(String source, byte[] bytes, Charset charset) {

    static CsvText of(String source, byte[] bytes, TextEncoding encoding) {
        if (bytes.length > CsvTable.BYTES) {
            Finding tooLarge = Finding.builder("json.too-large")
                    .putValues("limit", Integer.toString(CsvTable.BYTES))
                    .build();
            throw EdgeFaults.whole(source, tooLarge);
        }
        return new CsvText(source, bytes, encoding.of(source, bytes));
    }

    /** All records, the header among them, lines of nothing left out. */
    CloseableIterator<CsvRecord> records() {
        CsvRecordHandler limits = CsvRecordHandler.builder()
                .maxFields(CsvTable.COLUMNS)
                .maxFieldSize(CsvTable.CELL)
                .maxRecordSize(10 * CsvTable.CELL)
                .build();
        int start = TextEncoding.start(bytes);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .build(limits, new InputStreamReader(in, charset))
                .iterator();
    }

    /** The cells of the first record. */
    ImmutableList<String> header() {
        CloseableIterator<CsvRecord> records = records();
        try {
            if (records.hasNext()) {
                return records.next().getFields().stream().map(String::strip).collect(ImmutableList.toImmutableList());
            }
        } catch (CsvParseException e) {
            throw new DataFormatException(CsvCheck.told(this, e, 1));
        }
        throw EdgeFaults.whole(source, Finding.builder("csv.empty").build());
    }

    /** Where a cell of the record that starts on a line stands. */
    CsvPlaces.Place place(int line, int cell) {
        return CsvPlaces.of(bytes, TextEncoding.start(bytes), charset, line, cell);
    }
}
