package dev.governance.examples.edge;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.json.Echo;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the cells of a row into the fields of a JSON object. Blank cells are fields that are left out. */
final class CellReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?");
    private static final Pattern YUAN = Pattern.compile("-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,2})?");
    private static final String NOTHING = "无";
    private static final Pattern CITATION = Pattern.compile("(.+?)(?: 第([^条]+)条)?(?:（([0-9]{4}-[0-9]{2}-[0-9]{2})）)?");
    private static final Splitter SOURCES = Splitter.on(';').trimResults();
    private static final Splitter PARTS = Splitter.onPattern("[;；、]").trimResults();

    private final CsvRow row;
    private final ImmutableList<CsvColumn> columns;
    private final FaultCollector faults;

    CellReader(CsvRow row, ImmutableList<CsvColumn> columns, FaultCollector faults) {
        this.row = row;
        this.columns = columns;
        this.faults = faults;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (CsvColumn column : columns) {
            row.cell(column).flatMap(text -> value(column, text)).ifPresent(value -> put(fields, column.path(), value));
        }
        return fields;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> fields, String[] path, Object value) {
        Map<String, Object> object = fields;
        for (int step = 0; step < path.length - 1; step++) {
            object = (Map<String, Object>) object.computeIfAbsent(path[step], name -> new LinkedHashMap<>());
        }
        object.put(path[path.length - 1], value);
    }

    private Optional<Object> value(CsvColumn column, String text) {
        String name = column.labels().getOrDefault(text, text);
        return switch (column.kind()) {
            case TEXT -> Optional.of(name);
            case NUMBER -> number(column, text, NUMBER, "csv.not-a-number").map(value -> value);
            case YUAN ->
                number(column, text, YUAN, "csv.not-an-amount")
                        .map(yuan -> yuan.movePointRight(2).toBigInteger());
            case FLAG -> flag(column, name);
            case LIST -> list(column, text);
            case CITATIONS -> citations(column, text);
        };
    }

    private Optional<BigDecimal> number(CsvColumn column, String text, Pattern form, String code) {
        if (form.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        return fault(column, code, text);
    }

    private Optional<Object> flag(CsvColumn column, String text) {
        return switch (text) {
            case "是", "true" -> Optional.of(true);
            case "否", "false" -> Optional.of(false);
            default -> fault(column, "csv.not-a-flag", text);
        };
    }

    private Optional<Object> citations(CsvColumn column, String text) {
        ImmutableList<String> parts = text.equals(NOTHING)
                ? ImmutableList.of()
                : SOURCES.splitToStream(text).collect(ImmutableList.toImmutableList());
        return parts.contains("")
                ? fault(column, "csv.blank-part", text)
                : Optional.of(parts.stream().map(CellReader::citation).collect(ImmutableList.toImmutableList()));
    }

    private static Map<String, Object> citation(String text) {
        Matcher parts = CITATION.matcher(text);
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!parts.matches()) {
            fields.put("document", text);
            return fields;
        }
        fields.put("document", parts.group(1));
        if (parts.group(2) != null) {
            fields.put("article", parts.group(2));
        }
        if (parts.group(3) != null) {
            fields.put("version", parts.group(3));
        }
        return fields;
    }

    private Optional<Object> list(CsvColumn column, String text) {
        if (text.equals(NOTHING)) {
            return Optional.of(ImmutableList.of());
        }
        ImmutableList<String> parts = PARTS.splitToStream(text)
                .map(part -> column.labels().getOrDefault(part, part))
                .collect(ImmutableList.toImmutableList());
        return parts.contains("") ? fault(column, "csv.blank-part", text) : Optional.of(parts);
    }

    private <V> Optional<V> fault(CsvColumn column, String code, String text) {
        faults.add(row.fault(
                column, Finding.builder(code).putValues("value", Echo.of(text)).build()));
        return Optional.empty();
    }
}
