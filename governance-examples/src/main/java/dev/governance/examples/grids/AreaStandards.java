package dev.governance.examples.grids;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvColumn.Kind;
import dev.governance.examples.edge.CsvRow;
import dev.governance.examples.edge.CsvTable;
import dev.governance.examples.edge.FaultCollector;
import dev.governance.grid.GridStandard;
import dev.governance.grid.GridUnit;
import dev.governance.json.Echo;
import dev.governance.place.DivisionCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the bounds of communities that have their own (分区标准), such as 300 to 500 households in a town. */
final class AreaStandards {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private static final CsvColumn MINIMUM = CsvColumn.of("min", "min", "下限", Kind.TEXT);
    private static final CsvColumn MAXIMUM = CsvColumn.of("max", "max", "上限", Kind.TEXT);
    private static final CsvColumn TARGET =
            CsvColumn.of("target", "target", "目标", Kind.TEXT).optional();
    private static final CsvColumn PERSONS =
            CsvColumn.of("persons", "persons", "人数上限", Kind.TEXT).optional();
    private static final CsvColumn COMMUNITY = CsvColumn.of("community", "community", "社区代码", Kind.TEXT);

    static final ImmutableList<CsvColumn> COLUMNS = ImmutableList.of(COMMUNITY, MINIMUM, MAXIMUM, TARGET, PERSONS);

    private final FaultCollector faults;
    private final Map<DivisionCode, GridStandard> standards = new LinkedHashMap<>();

    AreaStandards(FaultCollector faults) {
        this.faults = faults;
    }

    ImmutableMap<DivisionCode, GridStandard> read(CsvTable table) {
        for (CsvRow row : table) {
            Optional<DivisionCode> community = community(row);
            OptionalInt minimum = count(row, MINIMUM, true);
            OptionalInt maximum = count(row, MAXIMUM, true);
            OptionalInt target = count(row, TARGET, false);
            OptionalInt persons = count(row, PERSONS, false);
            if (community.isEmpty() || minimum.isEmpty() || maximum.isEmpty()) {
                continue;
            }
            GridStandard.Builder standard =
                    GridStandard.builder().minimum(minimum.getAsInt()).maximum(maximum.getAsInt());
            target.ifPresent(standard::target);
            put(row, community.get(), standard.personsMaximum(persons));
        }
        return ImmutableMap.copyOf(standards);
    }

    private void put(CsvRow row, DivisionCode community, GridStandard.Builder standard) {
        try {
            if (standards.putIfAbsent(community, standard.build()) != null) {
                fault(row, COMMUNITY, "area.community-twice");
            }
        } catch (IllegalStateException e) {
            fault(row, MINIMUM, "area.not-bounds");
        }
    }

    private Optional<DivisionCode> community(CsvRow row) {
        try {
            DivisionCode code = DivisionCode.parse(row.cell(COMMUNITY).orElse(""));
            if (code.level() == dev.governance.place.DivisionLevel.VILLAGE) {
                return Optional.of(code);
            }
        } catch (IllegalArgumentException e) {
            // Told below, as a code of another level is.
        }
        fault(row, COMMUNITY, "area.not-a-community");
        return Optional.empty();
    }

    private OptionalInt count(CsvRow row, CsvColumn column, boolean required) {
        String text = row.cell(column).map(String::strip).orElse("");
        if (text.isEmpty() && !required) {
            return OptionalInt.empty();
        }
        if (COUNT.matcher(text).matches() && Integer.parseInt(text) <= GridUnit.MOST) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        fault(row, column, "area.not-a-count");
        return OptionalInt.empty();
    }

    private void fault(CsvRow row, CsvColumn column, String code) {
        String value = Echo.of(row.cell(column).orElse(""));
        faults.add(row.fault(
                column, Finding.builder(code).putValues("value", value).build()));
    }
}
