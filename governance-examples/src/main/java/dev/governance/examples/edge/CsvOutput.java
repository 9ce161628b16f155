package dev.governance.examples.edge;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table for spreadsheets: UTF-8 with a mark of byte order, so that Chinese text is shown as such, and no cell
 * that is taken for a formula. Closing it flushes the stream and leaves it open.
 */
public final class CsvOutput implements AutoCloseable {

    private final CsvWriter csv;

    private CsvOutput(CsvWriter csv) {
        this.csv = csv;
    }

    /**
     * Starts a table.
     *
     * @param out where it goes
     * @param header the names of the columns
     * @return the table
     * @throws IOException if the stream fails
     */
    public static CsvOutput to(OutputStream out, List<String> header) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
        text.write('\uFEFF');
        CsvOutput table = new CsvOutput(
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text));
        table.row(header);
        return table;
    }

    /** Writes a row: numbers as they print, everything else as inert text. */
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream()
                .map(cell -> cell instanceof Number ? cell.toString() : InertText.cell(cell.toString()))
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
