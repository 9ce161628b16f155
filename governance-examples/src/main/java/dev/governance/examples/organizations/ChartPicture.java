package dev.governance.examples.organizations;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.examples.edge.DisplayWidth;
import dev.governance.examples.report.Html;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.chart.ChartUnit;
import dev.governance.organization.chart.Openness;
import dev.governance.organization.chart.OrganizationChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An organization chart as a picture (组织架构图): a tree lying on its side, one row for each body that has none below, a box
 * as high as what is below it. Boxes are drawn where the eye finds them on a telephone too: names left, what is below right.
 */
final class ChartPicture {

    private static final int ROW = 22;
    private static final int COLUMN = 190;
    private static final int MOST_ROWS = 300;
    private static final int WIDEST_NAME = 24;

    private final Map<OrganizationId, List<ChartUnit>> below = new HashMap<>();
    private final List<ChartUnit> tops = new ArrayList<>();
    private final ImmutableSet<String> faulty;
    private final boolean brief;
    private int row;
    private int columns;

    ChartPicture(OrganizationChart chart, LocalDate day, List<Finding> findings) {
        List<ChartUnit> units = chart.on(day);
        Set<OrganizationId> present = new HashSet<>();
        units.forEach(unit -> present.add(unit.organization().id()));
        for (ChartUnit unit : units) {
            chart.parentOf(unit.organization().id(), day)
                    .filter(present::contains)
                    .ifPresentOrElse(
                            parent -> below.computeIfAbsent(parent, id -> new ArrayList<>())
                                    .add(unit),
                            () -> tops.add(unit));
        }
        faulty = findings.stream().flatMap(one -> one.subject().stream()).collect(ImmutableSet.toImmutableSet());
        brief = units.size() > MOST_ROWS;
    }

    void write(Words words, Html html) {
        StringBuilder boxes = new StringBuilder();
        tops.forEach(top -> draw(top, 0, boxes));
        html.raw("<div class=\"scroll\"><svg class=\"chart\" role=\"img\" viewBox=\"0 0 " + columns * COLUMN + " "
                        + row * ROW + "\" width=\"" + columns * COLUMN + "\" height=\"" + row * ROW
                        + "\" aria-label=\"")
                .text(words.say("organization chart", "组织架构图"))
                .raw("\">\n" + boxes + "</svg></div>\n");
        html.paragraph(words.say(
                "Grey: closed bodies; green: open or elected; a dashed line: set up to match a department; a red line: something"
                        + " was found.",
                "灰色为封闭设置，绿色为开放或选举产生；虚线框为对口设立；红框为有发现。"));
        if (brief) {
            html.paragraph(words.say(
                    "The chart is large: bodies on the lowest level are counted and not drawn.", "组织较多，最下层只计数不绘出。"));
        }
    }

    /** Draws a body and all below it, and moves down by as many rows as they take. */
    private void draw(ChartUnit unit, int depth, StringBuilder boxes) {
        columns = Math.max(columns, depth + 1);
        List<ChartUnit> own = below.getOrDefault(unit.organization().id(), List.of());
        boolean counted = brief && !own.isEmpty() && own.stream().allMatch(this::isLeaf);
        int first = row;
        if (own.isEmpty() || counted) {
            row++;
        } else {
            own.forEach(one -> draw(one, depth + 1, boxes));
        }
        box(unit, depth, first, counted ? own.size() : 0, boxes);
    }

    private boolean isLeaf(ChartUnit unit) {
        return !below.containsKey(unit.organization().id());
    }

    private void box(ChartUnit unit, int depth, int first, int more, StringBuilder boxes) {
        String name = unit.organization().name();
        String people = unit.staff() + (more > 0 ? " · +" + more : "");
        boxes.append("<g><title>").append(inert(name + " " + unit.staff())).append("</title><rect x=\"");
        boxes.append(depth * COLUMN + 2).append("\" y=\"").append(first * ROW + 2);
        boxes.append("\" width=\"").append(COLUMN - 8).append("\" height=\"").append((row - first) * ROW - 4);
        boxes.append("\" rx=\"3\" class=\"")
                .append(style(unit))
                .append("\"/><text x=\"")
                .append(depth * COLUMN + 8);
        boxes.append("\" y=\"").append(first * ROW + 16).append("\">").append(inert(cut(name)));
        boxes.append("</text><text class=\"people\" x=\"").append(depth * COLUMN + COLUMN - 12);
        boxes.append("\" y=\"")
                .append(first * ROW + 16)
                .append("\">")
                .append(people)
                .append("</text></g>\n");
    }

    private String style(ChartUnit unit) {
        return (unit.openness() == Openness.CLOSED ? "closed" : "open")
                + (unit.mirrors().isPresent() ? " mirrored" : "")
                + (faulty.contains(unit.organization().id().value()) ? " found" : "");
    }

    private static String cut(String name) {
        if (DisplayWidth.of(name) <= WIDEST_NAME) {
            return name;
        }
        StringBuilder kept = new StringBuilder();
        name.codePoints()
                .takeWhile(sign -> DisplayWidth.of(kept.toString()) < WIDEST_NAME - 2)
                .forEach(kept::appendCodePoint);
        return kept.append('…').toString();
    }

    private static String inert(String text) {
        return dev.governance.examples.edge.InertText.html(text);
    }
}
