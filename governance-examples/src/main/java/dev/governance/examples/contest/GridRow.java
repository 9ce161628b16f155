package dev.governance.examples.contest;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/**
 * One plan of one instance, as the checker measures it.
 *
 * @param instance the instance
 * @param planner who made the plan, and how
 * @param seconds how long that took on the wall, in all and by phase
 * @param check what the checker says
 * @param report what the planner says of its plan; nothing for others
 * @param metis the row of METIS on the same instance in the same run; an empty text for what is not there
 */
record GridRow(
        String instance,
        String planner,
        ImmutableMap<String, Double> seconds,
        JsonNode check,
        JsonNode report,
        ImmutableMap<String, String> metis) {

    /** The whole process: start, reading, planning, writing. */
    static final String ALL = "all";

    static final String DIVIDING = "dividing";
    static final String COUNTING = "counting";
    static final String PROVING = "proving";

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
            "seconds",
            "seconds_dividing",
            "seconds_proving",
            "compact_of_metis",
            "cut_of_metis",
            "seconds_of_metis");

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
                told(seconds(ALL)),
                told(seconds(DIVIDING) + seconds(COUNTING)),
                told(seconds(PROVING)),
                ofMetis("compact_mean_m", text(check, "compact_mean_m")),
                ofMetis("cut_edge_share", text(check, "cut_edge_share")),
                ofMetis("seconds", told(seconds(ALL))));
    }

    private double seconds(String phase) {
        return seconds.getOrDefault(phase, 0.0);
    }

    private static String told(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /** A measure as so many times that of METIS. */
    private String ofMetis(String measure, String own) {
        String theirs = metis.getOrDefault(measure, "");
        if (own.isEmpty() || theirs.isEmpty() || Double.parseDouble(theirs) == 0) {
            return "";
        }
        return String.format(Locale.ROOT, "%.3f", Double.parseDouble(own) / Double.parseDouble(theirs));
    }

    /** This row by its header, for those that are compared with it. */
    ImmutableMap<String, String> measures() {
        ImmutableList<String> cells = cells();
        ImmutableMap.Builder<String, String> measures = ImmutableMap.builder();
        for (int i = 0; i < cells.size(); i++) {
            measures.put(HEADER.get(i), cells.get(i));
        }
        return measures.buildOrThrow();
    }

    int grids() {
        return check.get("grids").intValue();
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asText() : "";
    }
}
