package dev.governance.examples.edge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.json.DataFormatException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Optional;

/**
 * A table in comma-separated values, as RFC 4180 has them (逗号分隔表格), checked whole before the first row is given.
 *
 * <p>Columns go by their names in the first row, in any order, in Chinese or in English. Every row has as many cells as
 * the header; lines of nothing are skipped. Line ends are those of any system; a mark of byte order is skipped. Refused
 * are: text that is not in the {@link TextEncoding}, unknown, missing and repeated columns, rows that are too short or
 * too long, quotation marks that do not close, NUL, other separators than commas, more than {@link #BYTES} bytes,
 * {@link #COLUMNS} columns or {@link #CELL} characters in a cell. All faults are told, not the first alone.
 *
 * <p>The rows are parsed anew each time that they are asked for, so that a table needs little more memory than its file.
 */
public final class CsvTable implements Iterable<CsvRow> {

    /** The most bytes of a table. */
    public static final int BYTES = 64 << 20;

    /** The most columns. */
    public static final int COLUMNS = 500;

    /** The most characters of a cell. */
    public static final int CELL = 100_000;

    private final CsvText text;
    private final ImmutableList<String> header;
    private final ImmutableMap<CsvColumn, Integer> places;

    private CsvTable(CsvText text, ImmutableList<String> header, ImmutableMap<CsvColumn, Integer> places) {
        this.text = text;
        this.header = header;
        this.places = places;
    }

    /**
     * Reads a table with known columns.
     *
     * @param source what faults call the file
     * @param bytes all bytes; not to be changed
     * @param encoding how the bytes become text
     * @param columns the columns that it may have
     * @return the table
     * @throws DataFormatException if anything is wrong with its form
     */
    public static CsvTable read(String source, byte[] bytes, TextEncoding encoding, ImmutableList<CsvColumn> columns) {
        return read(CsvText.of(source, bytes, encoding), columns);
    }

    /**
     * Reads a table with whatever columns it has.
     *
     * @param source what faults call the file
     * @param bytes all bytes; not to be changed
     * @param encoding how the bytes become text
     * @return the table
     * @throws DataFormatException if anything is wrong with its form
     */
    public static CsvTable read(String source, byte[] bytes, TextEncoding encoding) {
        return read(CsvText.of(source, bytes, encoding), ImmutableList.of());
    }

    private static CsvTable read(CsvText text, ImmutableList<CsvColumn> columns) {
        ImmutableList<String> header = text.header();
        ImmutableMap<CsvColumn, Integer> places = new CsvHeader(text, header, columns).places();
        CsvTable table = new CsvTable(text, header, places);
        new CsvCheck(table, text).check();
        return table;
    }

    /** Returns the header as it stands, blanks around the names left out. */
    public ImmutableList<String> header() {
        return header;
    }

    /** Returns the name of the file. */
    public String source() {
        return text.source();
    }

    /** Returns how the bytes were read. */
    public Charset charset() {
        return text.charset();
    }

    /** Returns the rows below the header. */
    @Override
    public Iterator<CsvRow> iterator() {
        return new CsvRows(text.records(), this);
    }

    /** The index of the cell of a column, if the table has it. */
    Optional<Integer> index(CsvColumn column) {
        return Optional.ofNullable(places.get(column));
    }

    CsvPlaces.Place place(int line, int cell) {
        return text.place(line, cell);
    }
}
