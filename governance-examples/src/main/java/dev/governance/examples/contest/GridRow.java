package dev.governance.examples.contest;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * One plan of one instance, as the checker measures it.
 *
 * @param instance the instance
 * @param planner who made the plan, and how
 * @param seconds how long that took on the wall, the reading of the tables and the start of the program included
 * @param check what the checker says
 * @param report what the planner says of its plan; nothing for others
 */
record GridRow(String instance, String planner, double seconds, JsonNode check, JsonNode report) {

    static final ImmutableList<String> HEADER = ImmutableList.of(
            "instance",
            "planner",
            "areas",
            "valid",
            "grids",
            "grids_lower_bound",
            "grids_lower_bound_proved",
            "bad_equiv",
            "bad_equiv_proved",
            "components_not_proved",
            "compact_mean_m",
            "cut_edge_share",
            "churn_hh",
            "seconds");

    ImmutableList<String> cells() {
        return ImmutableList.of(
                instance,
                planner,
                text(check, "areas"),
                text(check, "valid"),
                text(check, "grids"),
                text(check, "grids_lower_bound"),
                text(report, "grids_lower_bound_proved"),
                text(check, "bad_equiv"),
                text(report, "bad_equiv_proved"),
                report.has("not_proved")
                        ? Integer.toString(report.get("not_proved").size())
                        : "",
                text(check, "compact_mean_m"),
                text(check, "cut_edge_share"),
                text(check, "churn_hh"),
                String.format(Locale.ROOT, "%.2f", seconds));
    }

    int grids() {
        return check.get("grids").intValue();
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asText() : "";
    }
}
