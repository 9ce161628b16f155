package dev.governance.examples.map;

import dev.governance.basics.Finding;
import dev.governance.examples.edge.InertText;
import dev.governance.grid.GridId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalLong;

/** The page of one sheet: a canvas, a legend, what was found, and all grids as a table for whoever cannot see the canvas. */
final class MapPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            """;

    private static final String MAP = """
            <main>
            <div id="frame"><canvas id="map" tabindex="0" aria-label="网格地图 map of grids"></canvas>
            <div id="tip" role="status" hidden></div>
            <div id="buttons"><button id="in" type="button" aria-label="放大 zoom in">+</button><button id="out" type="button" aria-label="缩小 zoom out">−</button><button id="all" type="button" aria-label="全图 whole map">⤢</button></div>
            </div>
            <noscript><p>本页地图需要脚本；下方表格列出全部网格。 The picture needs JavaScript; the table below lists all grids.</p></noscript>
            <section id="legend" aria-label="图例 legend">
            <h2>图例 <span lang="en">Legend</span></h2>
            <ul>
            <li><span class="mark ground"></span>一片颜色是一个网格，相邻网格颜色不同 <span lang="en">one patch of colour is one grid; neighbours differ</span></li>
            <li><span class="mark unit"></span>楼栋或单元，圆点越大户数越多 <span lang="en">a building or entrance; larger dots, more households</span></li>
            <li><span class="mark empty"></span>无住户 <span lang="en">nobody lives there</span></li>
            <li><span class="mark fault"></span>有问题的网格 <span lang="en">a grid with a fault</span></li>
            <li><span class="mark warning"></span>需留意的网格 <span lang="en">a grid to look at</span></li>
            """;

    private MapPage() {}

    static String of(GridMap map) {
        MapFigures figures = new MapFigures(map);
        StringBuilder page = new StringBuilder(HEAD);
        head(page, map.title());
        page.append(summary(map, figures)).append("</header>\n").append(MAP);
        page.append("<li><span class=\"mark\">&lt;").append(map.smallest());
        page.append("</span>户数过少，不显示 <span lang=\"en\">too few households to be shown</span></li>\n</ul>\n");
        page.append("<p>移到或点按楼栋看户数；双指或滚轮缩放。 <span lang=\"en\">Hover or tap a building for its households;");
        page.append(" pinch or turn the wheel to zoom.</span></p>\n</section>\n");
        findings(page, figures);
        table(page, map, figures);
        page.append("</main>\n<script type=\"application/json\" id=\"figures\">")
                .append(figures.json());
        page.append("</script>\n<script>\n").append(resource("map.js")).append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    /** The beginning of any page, up to its heading. */
    static void head(StringBuilder page, String title) {
        page.append("<title>").append(InertText.html(title)).append("</title>\n<style>\n");
        page.append(resource("map.css")).append("</style>\n</head>\n<body>\n<header><h1>");
        page.append(InertText.html(title)).append("</h1>\n");
    }

    /** The beginning of a document, before {@link #head}. */
    static StringBuilder begin() {
        return new StringBuilder(HEAD);
    }

    private static String summary(GridMap map, MapFigures figures) {
        String average = figures.averageShown().map(Object::toString).orElse("–");
        return "<p>网格 " + figures.gridList().size() + " 个，楼栋或单元 " + map.units().size() + " 个，平均每格 " + average
                + " 户 <span lang=\"en\">" + figures.gridList().size() + " grids, "
                + map.units().size()
                + " buildings or entrances, " + average + " households in an average grid</span></p>\n";
    }

    private static void findings(StringBuilder page, MapFigures figures) {
        page.append("<section id=\"findings\"><h2>发现 <span lang=\"en\">Findings</span></h2>\n<ul>\n");
        for (MapFigures.Told told : figures.told()) {
            page.append("<li class=\"").append(mark(told.severity())).append("\">");
            if (told.grid() >= 0) {
                page.append("<a href=\"#grid-").append(told.grid()).append("\">");
            }
            page.append(InertText.html(told.sentence().zh())).append(" <span lang=\"en\">");
            page.append(InertText.html(told.sentence().en())).append("</span>");
            page.append(told.grid() >= 0 ? "</a></li>\n" : "</li>\n");
        }
        page.append(figures.told().isEmpty() ? "<li>没有 <span lang=\"en\">none</span></li>\n" : "");
        page.append("</ul></section>\n");
    }

    private static String mark(Finding.Severity severity) {
        return switch (severity) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case FAULT -> "fault";
        };
    }

    private static void table(StringBuilder page, GridMap map, MapFigures figures) {
        page.append(
                "<details><summary>全部网格 <span lang=\"en\">All grids</span></summary>\n<table>\n<tr><th>网格 grid</th>");
        page.append("<th>户数 households</th><th>楼栋或单元 units</th></tr>\n");
        for (GridId grid : figures.gridList()) {
            OptionalLong households = figures.counts().of(grid);
            page.append("<tr><td>").append(InertText.html(grid.value())).append("</td><td>");
            page.append(households.isPresent() ? households.getAsLong() : "&lt;" + map.smallest());
            page.append("</td><td>")
                    .append(map.plan().members().get(grid).size())
                    .append("</td></tr>\n");
        }
        page.append("</table></details>\n");
    }

    private static String resource(String name) {
        try (InputStream stream = MapPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
