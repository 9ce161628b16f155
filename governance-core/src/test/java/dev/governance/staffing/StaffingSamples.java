package dev.governance.staffing;

import dev.governance.house.types.Samples;
import java.util.List;

/** Samples of this room, which come from other types of it. */
public final class StaffingSamples {

    private StaffingSamples() {}

    /** Gives what is proposed for one grid and two. */
    public static void giveTo(Samples samples) {
        List<Candidate> workers = List.of(StaffingCases.candidate("w1").build());
        GridPost one = StaffingCases.post("g1", 1).build();
        GridPost two = StaffingCases.post("g2", 2).build();
        samples.give(
                RosterProposal.class,
                StaffingCases.request(List.of(one), workers).propose(),
                StaffingCases.request(List.of(one, two), workers).propose());
    }
}
