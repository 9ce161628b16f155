package dev.governance.examples.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Finding;
import dev.governance.grid.Contiguity;
import dev.governance.grid.GridPlan;
import dev.governance.grid.GridUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapFilesTest {

    private static final GridMap SMALL = SampleMap.of(3, 4, 0, 88, 523, 61, 77, 5, 90);

    /** Passes over the whole picture, and writes down what the page tells of each place. */
    private static final String HOVER = """
            <script>
            const heard = new Set();
            const picture = document.getElementById('map');
            const box = picture.getBoundingClientRect();
            const at = (x, y) => picture.dispatchEvent(new PointerEvent('pointermove',
                {clientX: box.left + x, clientY: box.top + y, pointerType: 'mouse'}));
            for (let x = 2; x < box.width; x += 6) {
              for (let y = 2; y < box.height; y += 6) {
                at(x, y);
                const tip = document.getElementById('tip');
                if (!tip.hidden) heard.add(tip.textContent);
              }
            }
            at(box.width / 2, box.height / 2);
            const list = document.createElement('pre');
            list.id = 'heard';
            list.textContent = [...heard].join('\\n');
            document.body.append(list);
            </script>
            </body>""";

    @TempDir
    Path folder;

    private static Map<String, String> files(GridMap map, int most) throws IOException {
        Map<String, ByteArrayOutputStream> streams = new LinkedHashMap<>();
        MapFiles.write(
                map, "out/map.html", name -> streams.computeIfAbsent(name, n -> new ByteArrayOutputStream()), most);
        Map<String, String> files = new LinkedHashMap<>();
        streams.forEach((name, bytes) -> files.put(name, bytes.toString(StandardCharsets.UTF_8)));
        return files;
    }

    private static String page(GridMap map) throws IOException {
        return files(map, MapSheet.MOST).get("out/map.html");
    }

    @Test
    void onePageHoldsAllAndNeedsNoNetwork() throws IOException {
        String page = page(SMALL);

        assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains("default-src 'none'"));
        assertFalse(Pattern.compile("src=|https?:|@import|url\\(").matcher(page).find());
        assertTrue(page.contains("网格 3 个") && page.contains("3 grids"));
        assertEquals(page, page(SMALL));
    }

    @Test
    void smallNumbersAreNowhereInThePage() throws IOException {
        String page = page(SMALL);

        assertTrue(page.contains("[\"b0\",0,0,-1,0]"), page);
        assertTrue(page.contains("[\"b2\",1000,0,0,0]"), page);
        assertTrue(page.contains("[\"b7\",500,600,-1,2]"), page);
        assertTrue(page.contains("[\"b6\",0,600,-1,2]"), "kept back with b7, which the total would give away");
        assertTrue(page.contains("<td>G0</td><td>&lt;10</td>"));
        assertTrue(page.contains("<td>G1</td><td>672</td>"));
        assertTrue(page.contains("网格G0有…户"), "the finding keeps the small number back too");
    }

    @Test
    void findingsOfOtherPlacesAreLeftOut() {
        assertEquals(
                List.of("grid.below-minimum", "grid.unit-above-maximum"),
                SMALL.findings().stream().map(Finding::code).toList());
    }

    @Test
    void textFromOutsideIsTextAndNothingElse() throws IOException {
        String hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\"";
        String page = page(SampleMap.titled(hostile, 100, 100, 100));

        assertEquals(2, page.split("<script", -1).length - 1);
        assertFalse(page.contains("<img") || page.contains("\u202e"));
        ScriptText text = new ScriptText().text("</script>\u2028\\\"\t");
        assertFalse(text.toString().contains("<"), text::toString);
    }

    @Test
    void aLargeMapIsAnIndexAndAPageForEachCommunity() throws IOException {
        GridMap plain = SampleMap.of(100, 100, 100, 100, 100, 100, 100, 100, 100);
        List<GridUnit> units = new ArrayList<>(plain.units());
        units.replaceAll(unit -> SampleMap.in(units.indexOf(unit) < 6 ? "110102001001" : "110102001002", unit));
        GridMap map = GridMap.of("county", units, plain.contiguity(), plain.plan(), plain.findings());

        Map<String, String> files = files(map, 4);

        assertEquals(
                List.of(
                        "out/map.html",
                        "out/map-110102001001-1.html",
                        "out/map-110102001001-2.html",
                        "out/map-110102001002.html"),
                List.copyOf(files.keySet()));
        String index = files.get("out/map.html");
        assertTrue(index.contains("href=\"./map-110102001002.html\"") && index.contains("3 grids on 3"), index);
        assertTrue(files.get("out/map-110102001001-2.html").contains("[\"b3\""));
        assertEquals(1, files(map, 9).size());
    }

    @Test
    void aUnitWithoutAGridIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> GridMap.of(
                        "map",
                        SMALL.units(),
                        SMALL.contiguity(),
                        GridPlan.builder().build(),
                        List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> GridMap.of(
                        "map",
                        List.of(SMALL.units().get(0), SMALL.units().get(0)),
                        Contiguity.of(List.of()),
                        SMALL.plan(),
                        List.of()));
    }

    @Test
    void programsReadTheSameFigures() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GeoJsonMap.write(SMALL, out);
        String json = out.toString(StandardCharsets.UTF_8);

        assertTrue(
                json.contains("{\"type\":\"Feature\",\"id\":\"b4\",\"geometry\":{\"type\":\"Point\","
                        + "\"coordinates\":[200,0]},\"properties\":{\"grid\":\"G1\",\"colour\":1,\"households\":523}}"),
                json);
        assertTrue(json.contains("\"id\":\"b7\"") && !json.contains("\"households\":5}"), json);
    }

    @Test
    void aBrowserShowsTheHouseholdsOfTheBuildingUnderThePointer() throws IOException, InterruptedException {
        Browser browser = Browser.in(folder);
        Path page = folder.resolve("map.html");
        Files.writeString(page, page(SMALL).replace("</body>", HOVER));

        String document = browser.document(page);
        String heard = document.substring(document.indexOf("<pre id=\"heard\">"));

        for (int unit = 0; unit < SMALL.units().size(); unit++) {
            assertTrue(heard.contains("unit b" + unit + ":"), heard);
        }
        assertTrue(heard.contains("unit b4: 523 户") && heard.contains("grid G1: 672 户"), heard);
        assertTrue(heard.contains("unit b7: &lt;10 户"), heard);
        assertTrue(heard.contains("⚠ 单元b4一处就有523户"), heard);

        Path picture = browser.picture(page, 600, 900);
        assertEquals(600, ImageIO.read(picture.toFile()).getWidth());
        assertTrue(Files.size(picture) > 10_000, "the picture is blank");
    }
}
