package dev.governance.examples.map;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.InertText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a map as pages of HTML (网页地图): one that holds everything, or an index and a page for each community.
 *
 * <p>A page opens without a network: style, script and figures are in it. Stateless and thread-safe.
 */
public final class MapFiles {

    private static final String ENDING = ".html";

    private MapFiles() {}

    /** Opens a file by its name, such as a command does. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens a file.
         *
         * @param name its name
         * @return where its content goes; not closed by whoever writes it
         * @throws IOException if it cannot be opened
         */
        OutputStream open(String name) throws IOException;
    }

    /**
     * Writes a map of at most {@value MapSheet#MOST} units as one page, and a larger one as an index and pages beside it.
     *
     * @param map the map
     * @param name the name of the file; further pages put the name of their sheet before the ending
     * @param files opens files
     * @throws IOException if a file cannot be written
     */
    public static void write(GridMap map, String name, Opening files) throws IOException {
        write(map, name, files, MapSheet.MOST);
    }

    static void write(GridMap map, String name, Opening files, int most) throws IOException {
        ImmutableList<MapSheet> sheets = MapSheet.of(map, most);
        if (sheets.size() == 1) {
            page(MapPage.of(sheets.get(0).map()), files.open(name));
            return;
        }
        page(index(map, name, sheets), files.open(name));
        for (MapSheet sheet : sheets) {
            page(MapPage.of(sheet.map()), files.open(beside(name, sheet)));
        }
    }

    private static void page(String html, OutputStream out) throws IOException {
        out.write(html.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String beside(String name, MapSheet sheet) {
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return stem + "-" + sheet.name() + ENDING;
    }

    private static String index(GridMap map, String name, ImmutableList<MapSheet> sheets) {
        StringBuilder page = MapPage.begin();
        MapPage.head(page, map.title());
        page.append("<p>网格 ").append(map.grids().size()).append(" 个，分 ").append(sheets.size());
        page.append(" 幅 <span lang=\"en\">")
                .append(map.grids().size())
                .append(" grids on ")
                .append(sheets.size());
        page.append(" pages</span></p>\n</header>\n<main><table>\n");
        page.append("<tr><th>图幅 page</th><th>网格 grids</th><th>楼栋或单元 units</th><th>发现 findings</th></tr>\n");
        for (MapSheet sheet : sheets) {
            String file = beside(name, sheet);
            String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
            page.append("<tr><td><a href=\"")
                    .append(InertText.html("./" + last))
                    .append("\">");
            page.append(InertText.html(sheet.name()))
                    .append("</a></td><td>")
                    .append(sheet.map().grids().size());
            page.append("</td><td>").append(sheet.map().units().size()).append("</td><td>");
            page.append(sheet.map().findings().size()).append("</td></tr>\n");
        }
        return page.append("</table></main>\n</body>\n</html>\n").toString();
    }
}
