package dev.governance.examples.edge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.json.Fault;
import java.util.Optional;

/** A row of a table below its header. */
public final class CsvRow {

    private final CsvTable table;
    private final int number;
    private final int line;
    private final ImmutableList<String> cells;

    CsvRow(CsvTable table, int number, int line, ImmutableList<String> cells) {
        this.table = table;
        this.number = number;
        this.line = line;
        this.cells = cells;
    }

    /** Returns the number of the row as a spreadsheet counts: the header is row 1. */
    public int number() {
        return number;
    }

    /** Returns the line of the file on which the row starts, from 1. */
    public int line() {
        return line;
    }

    /** Returns the cells, one for each cell of the header. */
    public ImmutableList<String> cells() {
        return cells;
    }

    /** Returns the cells by their headers, in the order of the table. */
    public ImmutableMap<String, String> byHeader() {
        ImmutableMap.Builder<String, String> byHeader = ImmutableMap.builder();
        for (int cell = 0; cell < cells.size(); cell++) {
            byHeader.put(table.header().get(cell), cells.get(cell));
        }
        return byHeader.buildOrThrow();
    }

    /** Returns the cell of a column; empty where the table has no such column or the cell is blank. */
    public Optional<String> cell(CsvColumn column) {
        return table.index(column).map(cells::get).filter(text -> !text.isBlank());
    }

    /** Returns a fault of a cell. */
    public Fault fault(CsvColumn column, Finding finding) {
        return fault(table.index(column).orElse(0), finding);
    }

    /** Returns a fault of the row as a whole. */
    public Fault fault(Finding finding) {
        return EdgeFaults.at(table.source(), line, 1, "/" + number, finding);
    }

    private Fault fault(int cell, Finding finding) {
        CsvPlaces.Place place = table.place(line, cell);
        String pointer = "/" + number + "/" + table.header().get(cell);
        return EdgeFaults.at(table.source(), place.line(), place.column(), pointer, finding);
    }
}
