package dev.governance.examples.grids;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvRow;
import dev.governance.examples.edge.CsvTable;
import dev.governance.examples.edge.FaultCollector;
import dev.governance.grid.Contiguity;
import dev.governance.grid.GridId;
import dev.governance.grid.GridPlan;
import dev.governance.grid.GridStandard;
import dev.governance.grid.GridUnit;
import dev.governance.grid.GridUnitId;
import dev.governance.grid.LockedGrid;
import dev.governance.grid.UnitKind;
import dev.governance.grid.UnitLink;
import dev.governance.grid.UnitPlace;
import dev.governance.json.Echo;
import dev.governance.place.DivisionCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the tables of the command {@code grids}, strictly: every fault is told with its place, and one fault refuses the
 * file. Used for one run.
 */
public final class GridTables {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern PLACE = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,12})?");

    private final FaultCollector faults = new FaultCollector();
    private final Map<String, GridUnitId> known = new HashMap<>();

    /** Starts without tables. */
    public GridTables() {}

    /** The columns of {@code areas.csv}. */
    public static ImmutableList<CsvColumn> areaColumns() {
        return GridColumns.AREAS;
    }

    /** The columns of {@code adjacency.csv}. */
    public static ImmutableList<CsvColumn> linkColumns() {
        return GridColumns.LINKS;
    }

    /** The columns of a plan. */
    public static ImmutableList<CsvColumn> planColumns() {
        return GridColumns.PLAN;
    }

    /** The columns of the bounds of communities. */
    public static ImmutableList<CsvColumn> standardColumns() {
        return AreaStandards.COLUMNS;
    }

    /** Refuses the files if there was a fault. */
    public void throwIfAny() {
        faults.throwIfAny();
    }

    /**
     * Reads the units.
     *
     * @param table a table with the columns of areas
     * @return the units, in the order of the table; fewer where there are faults
     */
    public ImmutableList<GridUnit> units(CsvTable table) {
        ImmutableList.Builder<GridUnit> units = ImmutableList.builder();
        for (CsvRow row : table) {
            unit(row).ifPresent(units::add);
        }
        return units.build();
    }

    private Optional<GridUnit> unit(CsvRow row) {
        Optional<GridUnitId> id = id(row, GridColumns.ID);
        Optional<Double> x = place(row, GridColumns.X);
        Optional<Double> y = place(row, GridColumns.Y);
        OptionalInt households = count(row, GridColumns.HOUSEHOLDS, true);
        OptionalInt persons = count(row, GridColumns.PERSONS, false);
        Optional<DivisionCode> community = community(row);
        if (id.isPresent() && known.putIfAbsent(id.get().value(), id.get()) != null) {
            fault(row, GridColumns.ID, "area.duplicate-id");
            return Optional.empty();
        }
        if (id.isEmpty() || x.isEmpty() || y.isEmpty() || households.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(GridUnit.builder()
                .id(id.get())
                .kind(kind(row))
                .place(UnitPlace.of(x.get(), y.get()))
                .households(households.getAsInt())
                .persons(persons)
                .community(community)
                .compound(row.cell(GridColumns.COMPOUND))
                .street(row.cell(GridColumns.STREET))
                .build());
    }

    /** Any word may stand there, such as a type of building; entrances and areas are known by theirs. */
    private static UnitKind kind(CsvRow row) {
        String word = row.cell(GridColumns.KIND).orElse("").strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "entrance", "单元门", "单元" -> UnitKind.ENTRANCE;
            case "area", "片区" -> UnitKind.AREA;
            default -> UnitKind.BUILDING;
        };
    }

    private Optional<GridUnitId> id(CsvRow row, CsvColumn column) {
        Optional<String> text = row.cell(column);
        if (text.isEmpty()) {
            fault(row, column, "area.no-id");
            return Optional.empty();
        }
        try {
            return Optional.of(GridUnitId.of(text.get()));
        } catch (IllegalArgumentException e) {
            fault(row, column, "area.id");
            return Optional.empty();
        }
    }

    private Optional<Double> place(CsvRow row, CsvColumn column) {
        String text = row.cell(column).map(String::strip).orElse("");
        if (PLACE.matcher(text).matches()) {
            double metres = new BigDecimal(text).doubleValue();
            if (Math.abs(metres) <= UnitPlace.FARTHEST) {
                return Optional.of(metres);
            }
        }
        fault(row, column, "area.not-a-place");
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

    private Optional<DivisionCode> community(CsvRow row) {
        try {
            return row.cell(GridColumns.COMMUNITY).map(DivisionCode::parse);
        } catch (IllegalArgumentException e) {
            fault(row, GridColumns.COMMUNITY, "area.not-a-community");
            return Optional.empty();
        }
    }

    /**
     * Reads which units touch. The units have been read.
     *
     * @param table a table with the columns of links
     * @return the links
     */
    public Contiguity contiguity(CsvTable table) {
        ImmutableList.Builder<UnitLink> links = ImmutableList.builder();
        Set<UnitLink> seen = new HashSet<>();
        for (CsvRow row : table) {
            Optional<GridUnitId> a = unit(row, GridColumns.A);
            Optional<GridUnitId> b = unit(row, GridColumns.B);
            if (a.isEmpty() || b.isEmpty()) {
                continue;
            }
            if (a.get().equals(b.get())) {
                fault(row, GridColumns.B, "area.self-loop");
                continue;
            }
            UnitLink link = UnitLink.of(a.get(), b.get());
            if (seen.add(link)) {
                links.add(link);
            } else {
                fault(row, GridColumns.A, "area.duplicate-edge");
            }
        }
        return Contiguity.builder().links(links.build()).build();
    }

    private Optional<GridUnitId> unit(CsvRow row, CsvColumn column) {
        GridUnitId unit = known.get(row.cell(column).orElse(""));
        if (unit == null) {
            fault(row, column, "area.unknown-id");
        }
        return Optional.ofNullable(unit);
    }

    /**
     * Reads the bounds of communities that have their own.
     *
     * @param table a table with the columns of such bounds
     * @return the standard of each community
     */
    public ImmutableMap<DivisionCode, GridStandard> standards(CsvTable table) {
        return new AreaStandards(faults).read(table);
    }

    /**
     * Reads a plan.
     *
     * @param table a table with the columns of a plan
     * @param everyUnitIsKnown whether a unit that was not read before is a fault
     * @return the grid of each unit
     */
    public GridPlan plan(CsvTable table, boolean everyUnitIsKnown) {
        Map<GridUnitId, GridId> grids = new LinkedHashMap<>();
        for (CsvRow row : table) {
            Optional<GridUnitId> unit = everyUnitIsKnown ? unit(row, GridColumns.ID) : id(row, GridColumns.ID);
            Optional<GridId> grid = grid(row);
            if (unit.isPresent() && grid.isPresent() && grids.putIfAbsent(unit.get(), grid.get()) != null) {
                fault(row, GridColumns.ID, "area.two-grids");
            }
        }
        return GridPlan.of(ImmutableMap.copyOf(grids));
    }

    private Optional<GridId> grid(CsvRow row) {
        try {
            return Optional.of(GridId.of(row.cell(GridColumns.GRID).orElse("")));
        } catch (IllegalArgumentException e) {
            fault(row, GridColumns.GRID, "area.not-a-grid");
            return Optional.empty();
        }
    }

    /**
     * Reads the grids that stay as they are.
     *
     * @param table a table with the columns of a plan
     * @return the locked grids, in the order of the table
     */
    public ImmutableList<LockedGrid> locked(CsvTable table) {
        GridPlan plan = plan(table, true);
        return plan.members().asMap().entrySet().stream()
                .map(grid -> LockedGrid.builder()
                        .id(grid.getKey())
                        .addAllUnits(grid.getValue())
                        .build())
                .collect(ImmutableList.toImmutableList());
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
