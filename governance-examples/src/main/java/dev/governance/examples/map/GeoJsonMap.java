package dev.governance.examples.map;

import dev.governance.grid.GridId;
import dev.governance.grid.GridUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a map as GeoJSON, for programs (地理数据导出): a point for each unit with its grid, the grid's colour and, where they may
 * be shown, its households.
 *
 * <p>The shape is that of RFC 7946, which asks for longitude and latitude; the coordinates here are those of the input, metres on
 * a plane, and the member {@code coordinateSystem} says so. Whoever needs degrees projects them. Stateless and thread-safe.
 */
public final class GeoJsonMap {

    private GeoJsonMap() {}

    /**
     * Writes the map.
     *
     * @param map the map
     * @param out where it goes, in UTF-8; flushed and not closed
     * @throws IOException if the stream fails
     */
    public static void write(GridMap map, OutputStream out) throws IOException {
        ShownCounts counts = ShownCounts.of(map);
        List<Integer> colours = Colouring.of(Neighbours.of(map));
        Map<GridId, Integer> numbers = new HashMap<>();
        map.grids().forEach(grid -> numbers.put(grid, numbers.size()));
        ScriptText json = new ScriptText();
        json.raw("{\"type\":\"FeatureCollection\",\"coordinateSystem\":\"metres on the plane of the input\",");
        json.raw("\"title\":").text(map.title()).raw(",\"features\":[");
        boolean first = true;
        for (GridUnit unit : map.units()) {
            GridId grid = map.gridOf(unit);
            json.next(first)
                    .raw("\n{\"type\":\"Feature\",\"id\":")
                    .text(unit.id().value());
            json.raw(",\"geometry\":{\"type\":\"Point\",\"coordinates\":[")
                    .raw(metres(unit.place().x()));
            json.raw(",")
                    .raw(metres(unit.place().y()))
                    .raw("]},\"properties\":{\"grid\":")
                    .text(grid.value());
            json.raw(",\"colour\":").number(colours.get(numbers.get(grid)));
            counts.of(unit).ifPresent(households -> json.raw(",\"households\":").number(households));
            json.raw("}}");
            first = false;
        }
        out.write(json.raw("\n]}\n").toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String metres(double coordinate) {
        return BigDecimal.valueOf(coordinate)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
