package dev.governance.worker;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Ratio;
import dev.governance.house.types.Samples;

/** Samples of this room, which come from other types of it. */
public final class WorkerSamples {

    private WorkerSamples() {}

    /** Gives the demands of two places. */
    public static void giveTo(Samples samples) {
        StaffingStandard standard = StaffingStandard.of(ImmutableMap.of(StaffingRule.PER_GRID, Ratio.of(3, 2)));
        samples.give(
                StaffingDemand.class,
                standard.demand(new StaffingScope(100, 3, 1)),
                standard.demand(new StaffingScope(100, 5, 1)));
    }
}
