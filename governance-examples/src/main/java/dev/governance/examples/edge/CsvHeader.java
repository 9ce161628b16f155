package dev.governance.examples.edge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.json.DataFormatException;
import dev.governance.json.Echo;
import dev.governance.json.Fault;
import dev.governance.json.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The first row of a table beside the columns that are expected. */
final class CsvHeader {

    private static final List<String> OTHER_SEPARATORS = List.of(";", "\t", "，", "；", "|");

    private final CsvText text;
    private final ImmutableList<String> header;
    private final ImmutableList<CsvColumn> columns;
    private final FaultCollector faults = new FaultCollector();

    CsvHeader(CsvText text, ImmutableList<String> header, ImmutableList<CsvColumn> columns) {
        this.text = text;
        this.header = header;
        this.columns = columns;
    }

    /**
     * The index of each column that the table has.
     *
     * @throws DataFormatException if the header is wrong
     */
    ImmutableMap<CsvColumn, Integer> places() {
        refuseOtherSeparators();
        Map<String, CsvColumn> known = new HashMap<>();
        columns.forEach(column -> column.names().forEach(name -> known.putIfAbsent(name, column)));
        if (!columns.isEmpty() && header.stream().noneMatch(known::containsKey)) {
            throw new DataFormatException(
                    fault(0, told("csv.no-header", header.get(0)).build()));
        }
        ImmutableMap.Builder<CsvColumn, Integer> places = ImmutableMap.builder();
        Set<Object> seen = new HashSet<>();
        for (int cell = 0; cell < header.size(); cell++) {
            String name = header.get(cell);
            CsvColumn column = known.get(name);
            if (column == null && !columns.isEmpty()) {
                unknown(cell, name);
            } else if (!seen.add(column == null ? name : column)) {
                add(cell, told("csv.duplicate-column", name));
            } else if (column != null) {
                places.put(column, cell);
            }
        }
        columns.stream()
                .filter(column -> column.required() && !seen.contains(column))
                .forEach(column -> faults.add(EdgeFaults.at(
                        text.source(),
                        1,
                        1,
                        "/1/" + column.zh(),
                        told("csv.missing-column", column.zh())
                                .putValues("other", column.en())
                                .build())));
        faults.throwIfAny();
        return places.buildOrThrow();
    }

    /** A table whose first row is one cell with another separator in it was saved with that separator. */
    private void refuseOtherSeparators() {
        Optional<String> other = header.size() > 1
                ? Optional.empty()
                : OTHER_SEPARATORS.stream()
                        .filter(separator -> header.get(0).contains(separator))
                        .findFirst();
        other.ifPresent(separator -> {
            throw new DataFormatException(
                    fault(0, told("csv.separator", separator).build()));
        });
    }

    private void unknown(int cell, String name) {
        if (faults.isFull()) {
            add(cell, told("csv.unknown-column", name));
            return;
        }
        Set<String> names = columns.stream()
                .flatMap(column -> column.names().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<String> meant = Spelling.nearest(name, names);
        Finding.Builder finding = told(meant.isPresent() ? "csv.misspelled-column" : "csv.unknown-column", name);
        meant.ifPresent(nearest -> finding.putValues("meant", nearest));
        add(cell, finding);
    }

    private Finding.Builder told(String code, String name) {
        return Finding.builder(code)
                .putValues("name", Echo.of(name))
                .putValues(
                        "allowed", Echo.of(columns.stream().map(CsvColumn::zh).collect(Collectors.joining(","))));
    }

    private void add(int cell, Finding.Builder finding) {
        faults.add(
                faults.isFull()
                        ? EdgeFaults.at(text.source(), 1, 0, "", finding.build())
                        : fault(cell, finding.build()));
    }

    private Fault fault(int cell, Finding finding) {
        CsvPlaces.Place place = text.place(1, cell);
        return EdgeFaults.at(text.source(), place.line(), place.column(), "/1/" + Echo.of(header.get(cell)), finding);
    }
}
