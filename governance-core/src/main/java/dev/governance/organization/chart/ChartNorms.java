package dev.governance.organization.chart;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.NormId;
import dev.governance.basics.Threshold;

/** The norms that a chart is held against (组织架构规范参数). Stateless and thread-safe. */
public final class ChartNorms {

    /** Which part of all people has to serve residents face to face (一线人员占比). */
    public static final NormId<Threshold> FRONT_LINE = NormId.ofThreshold("chart.front-line-share");

    /** How many bodies one may have right below it (管理幅度上限). */
    public static final NormId<Long> SPAN = NormId.ofCount("chart.span-most");

    /** Whether departments may ask for bodies that match them one to one (对口设立): {@code forbidden} or {@code allowed}. */
    public static final NormId<String> MIRRORING = NormId.ofWord("chart.mirrored-bodies");

    private ChartNorms() {}

    /**
     * Returns all of them.
     *
     * @return the ids
     */
    public static ImmutableList<NormId<?>> all() {
        return ImmutableList.of(FRONT_LINE, SPAN, MIRRORING);
    }
}
