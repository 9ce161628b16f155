package dev.governance.examples.map;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Stats;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.grid.GridId;
import dev.governance.grid.GridUnit;
import dev.governance.grid.GridUnitId;
import dev.governance.grid.UnitLink;
import dev.governance.json.FindingSentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the script of a page draws, as JSON: places in decimetres from the south-western corner, numbers for ids. */
final class MapFigures {

    private final GridMap map;
    private final ShownCounts counts;
    private final ImmutableList<GridId> grids;
    private final Map<GridId, Integer> numbers = new HashMap<>();
    private final Map<GridUnitId, Integer> unitNumbers = new HashMap<>();

    MapFigures(GridMap map) {
        this.map = map;
        this.counts = ShownCounts.of(map);
        this.grids = map.grids().asList();
        grids.forEach(grid -> numbers.put(grid, numbers.size()));
        map.units().forEach(unit -> unitNumbers.put(unit.id(), unitNumbers.size()));
    }

    String json() {
        ScriptText json = new ScriptText();
        json.raw("{\"smallest\":").number(map.smallest());
        units(json);
        links(json);
        grids(json);
        findings(json);
        return json.raw("}").toString();
    }

    private void units(ScriptText json) {
        double west = map.units().stream().mapToDouble(u -> u.place().x()).min().orElse(0);
        double south =
                map.units().stream().mapToDouble(u -> u.place().y()).min().orElse(0);
        json.raw(",\n\"units\":[");
        boolean first = true;
        for (GridUnit unit : map.units()) {
            json.next(first).raw("[").text(unit.id().value()).raw(",");
            json.number(Math.round((unit.place().x() - west) * 10)).raw(",");
            json.number(Math.round((unit.place().y() - south) * 10)).raw(",");
            json.count(counts.of(unit))
                    .raw(",")
                    .number(number(map.gridOf(unit)))
                    .raw("]");
            first = false;
        }
        json.raw("]");
    }

    /** Links within grids, which the page draws as their ground. */
    private void links(ScriptText json) {
        json.raw(",\n\"links\":[");
        boolean first = true;
        for (UnitLink link : map.links()) {
            if (map.plan().grid(link.a()).equals(map.plan().grid(link.b()))) {
                json.next(first).number(unitNumbers.get(link.a())).raw(",").number(unitNumbers.get(link.b()));
                first = false;
            }
        }
        json.raw("]");
    }

    private void grids(ScriptText json) {
        List<Integer> colours = Colouring.of(Neighbours.of(map));
        json.raw(",\n\"grids\":[");
        for (GridId grid : grids) {
            int number = number(grid);
            json.next(number == 0)
                    .raw("[")
                    .text(grid.value())
                    .raw(",")
                    .number(colours.get(number))
                    .raw(",");
            json.count(counts.of(grid)).raw(",");
            json.number(map.plan().members().get(grid).size()).raw("]");
        }
        json.raw("]");
    }

    private void findings(ScriptText json) {
        json.raw(",\n\"findings\":[");
        boolean first = true;
        for (Told finding : told()) {
            json.next(first)
                    .raw("[")
                    .number(finding.severity().ordinal())
                    .raw(",")
                    .number(finding.grid())
                    .raw(",");
            json.text(finding.sentence().zh())
                    .raw(",")
                    .text(finding.sentence().en())
                    .raw("]");
            first = false;
        }
        json.raw("]");
    }

    /** A finding as a page tells it; a grid of -1 is none. */
    record Told(Finding.Severity severity, int grid, Sentence sentence) {}

    List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (Finding finding : map.findings()) {
            Finding shown = Finding.builder(finding.code())
                    .sentence(finding.sentence())
                    .values(counts.shown(finding.values()))
                    .build();
            Optional<GridId> grid = map.gridOf(finding);
            told.add(new Told(
                    finding.severity(),
                    grid.map(this::number).orElse(-1),
                    FindingSentences.standard().sentence(shown)));
        }
        return told;
    }

    ShownCounts counts() {
        return counts;
    }

    ImmutableList<GridId> gridList() {
        return grids;
    }

    /** The households of an average grid whose number is shown. */
    Optional<Long> averageShown() {
        double[] shown = grids.stream()
                .filter(grid -> counts.of(grid).isPresent())
                .mapToDouble(grid -> counts.of(grid).getAsLong())
                .toArray();
        return shown.length == 0 ? Optional.empty() : Optional.of(Math.round(Stats.meanOf(shown)));
    }

    private int number(GridId grid) {
        return numbers.get(grid);
    }
}
