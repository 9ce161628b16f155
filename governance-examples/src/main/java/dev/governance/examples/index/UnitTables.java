package dev.governance.examples.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvRow;
import dev.governance.examples.edge.CsvTable;
import dev.governance.examples.edge.FaultCollector;
import dev.governance.json.DataFormatException;
import dev.governance.json.Echo;
import dev.governance.scoring.index.IndexDocument;
import dev.governance.scoring.index.IndexTable;
import dev.governance.scoring.index.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the figures of units for an index, strictly: a column for every indicator, under its code or its name, and none besides. An
 * empty cell is a figure that is missing. Used for one table.
 */
public final class UnitTables {

    private static final CsvColumn ID = CsvColumn.of("unit", "id", "编号", CsvColumn.Kind.TEXT);
    private static final CsvColumn NAME =
            CsvColumn.of("name", "name", "名称", CsvColumn.Kind.TEXT).optional();
    private static final CsvColumn GROUP =
            CsvColumn.of("group", "group", "分组", CsvColumn.Kind.TEXT).optional();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?");

    private final IndexDocument document;
    private final FaultCollector faults = new FaultCollector();

    /**
     * Prepares to read.
     *
     * @param document the index
     */
    public UnitTables(IndexDocument document) {
        this.document = document;
    }

    /** Returns the columns that a table for the index may have. */
    public ImmutableList<CsvColumn> columns() {
        ImmutableList.Builder<CsvColumn> columns =
                ImmutableList.<CsvColumn>builder().add(ID, NAME, GROUP);
        document.index().tree().indicators().forEach(indicator -> columns.add(column(indicator)));
        return columns.build();
    }

    private CsvColumn column(Indicator indicator) {
        Sentence name = document.nameOf(indicator.code());
        return CsvColumn.of(indicator.code(), name.en(), name.zh(), CsvColumn.Kind.NUMBER);
    }

    /**
     * Reads the units.
     *
     * @param rows a table with these columns
     * @return the units, in the order of the table
     * @throws DataFormatException if anything is wrong, with all faults
     */
    public UnitTable read(CsvTable rows) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            String id = row.cell(ID).map(String::strip).orElse("");
            if (id.isEmpty()) {
                fault(row, ID, "unit.no-id");
            } else if (!ids.add(id)) {
                fault(row, ID, "unit.duplicate-id");
            }
            names.add(row.cell(NAME).map(String::strip).orElse(id));
            groups.add(row.cell(GROUP).map(String::strip).orElse(""));
            for (Indicator indicator : document.index().tree().indicators()) {
                figures.computeIfAbsent(indicator.code(), code -> new ArrayList<>())
                        .add(figure(row, column(indicator)));
            }
        }
        faults.throwIfAny();
        ImmutableMap.Builder<String, double[]> columns = ImmutableMap.builder();
        figures.forEach((code, column) -> columns.put(
                code, column.stream().mapToDouble(Double::doubleValue).toArray()));
        return new UnitTable(
                IndexTable.of(List.copyOf(ids), columns.buildOrThrow()).withGroups(groups),
                ImmutableList.copyOf(names));
    }

    private double figure(CsvRow row, CsvColumn column) {
        String text = row.cell(column).map(String::strip).orElse("");
        if (text.isEmpty()) {
            return Double.NaN;
        }
        if (!NUMBER.matcher(text).matches()) {
            fault(row, column, "csv.not-a-number");
            return Double.NaN;
        }
        return Double.parseDouble(text);
    }

    private void fault(CsvRow row, CsvColumn column, String code) {
        if (faults.isFull()) {
            faults.add(row.fault(Finding.builder(code).build()));
            return;
        }
        String value = Echo.of(row.cell(column).orElse(""));
        faults.add(row.fault(
                column, Finding.builder(code).putValues("value", value).build()));
    }
}
