package dev.governance.examples.grids;

import dev.governance.grid.GridStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts grids by how they keep the bounds. */
final class GridTally {

    private final List<Long> sizes = new ArrayList<>();
    private int contiguous;
    private int inBounds;
    private long inBoundsHouseholds;
    private int below;
    private int above;
    private int small;
    private int large;
    private int good;
    private long violations;

    private double away;

    void add(long households, int pieces, int units, boolean wholeComponent, GridStandard standard) {
        int max = standard.maximum();
        boolean low = households < standard.minimum();
        boolean high = households > max;
        boolean one = pieces == 1;
        boolean fits = one && !low && !high;
        boolean excusedSmall = one && low && wholeComponent;
        boolean excusedLarge = units == 1 && high;
        sizes.add(households);
        away += Math.abs(households - standard.target()) / (double) standard.target();
        contiguous += one ? 1 : 0;
        below += low ? 1 : 0;
        above += high ? 1 : 0;
        inBounds += fits ? 1 : 0;
        inBoundsHouseholds += fits ? households : 0;
        small += excusedSmall ? 1 : 0;
        large += excusedLarge ? 1 : 0;
        good += fits || excusedSmall || excusedLarge ? 1 : 0;
        if (!excusedSmall && !excusedLarge) {
            violations += (low ? 1 : 0) + (high ? Math.max(1, (households + max - 1) / max - 1) : 0) + pieces - 1;
        }
    }

    void tell(Map<String, Object> told, long total) {
        int grids = sizes.size();
        told.put("contiguous_share", share(contiguous, grids));
        told.put("noncontiguous_grids", grids - contiguous);
        told.put("below_min", below);
        told.put("above_max", above);
        told.put("in_bounds_share", share(inBounds, grids));
        told.put("in_bounds_hh_share", share(inBoundsHouseholds, total));
        told.put("excused_below_min_whole_component", small);
        told.put("excused_single_area_above_max", large);
        told.put("in_bounds_or_excused_share", share(good, grids));
        told.put("bad_grids", grids - good);
        told.put("bad_equiv", violations);
        spread(told);
    }

    private void spread(Map<String, Object> told) {
        int grids = Math.max(1, sizes.size());
        double mean = sizes.stream().mapToLong(Long::longValue).sum() / (double) grids;
        double squares = 0;
        for (long size : sizes) {
            squares += (size - mean) * (size - mean);
        }
        told.put("hh_min", sizes.stream().mapToLong(Long::longValue).min().orElse(0));
        told.put("hh_max", sizes.stream().mapToLong(Long::longValue).max().orElse(0));
        told.put("hh_mean", PlanMeasures.rounded(mean, 3));
        told.put("cv", PlanMeasures.rounded(mean > 0 ? Math.sqrt(squares / grids) / mean : 0, 5));
        told.put("target_mad", PlanMeasures.rounded(away / grids, 5));
    }

    private static Object share(long part, long all) {
        return PlanMeasures.rounded(all > 0 ? (double) part / all : 0, 6);
    }
}
