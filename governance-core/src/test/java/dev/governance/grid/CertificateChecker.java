package dev.governance.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks certificates without any code of the planner: it adds up, and it goes through the grids that can hold a unit,
 * one unit after the other. For components of at most 63 units.
 */
final class CertificateChecker {

    private final GridRequest request;
    private final Map<GridUnitId, GridUnit> units = new HashMap<>();
    private long[] neighbours = new long[0];
    private long[] households = new long[0];
    private int min;
    private int max;

    CertificateChecker(GridRequest request) {
        this.request = request;
        request.units().forEach(unit -> units.put(unit.id(), unit));
    }

    /** Whether a certificate proves what it says. */
    boolean accepts(Certificate certificate) {
        min = request.standard().minimum();
        max = request.standard().maximum();
        if (certificate instanceof Certificate.UnitAboveMaximum above) {
            return above.households() == units.get(above.unit()).households() && above.households() > max;
        }
        number(certificate.units());
        if (!isWhole(certificate.units())) {
            return false;
        }
        long sum = 0;
        boolean fits = true;
        for (long h : households) {
            sum += h;
            fits &= h <= max;
        }
        if (certificate instanceof Certificate.BelowMinimum below) {
            return below.households() == sum && sum < min;
        }
        if (certificate instanceof Certificate.ArithmeticGap) {
            return fits && (sum + max - 1) / max > sum / min;
        }
        return !canCover((1L << households.length) - 1, certificate.violations() - 1);
    }

    private void number(List<GridUnitId> ids) {
        Map<GridUnitId, Integer> number = new HashMap<>();
        ids.forEach(id -> number.put(id, number.size()));
        households = ids.stream().mapToLong(id -> units.get(id).households()).toArray();
        neighbours = new long[ids.size()];
        for (UnitLink link : request.contiguity().links()) {
            if (number.containsKey(link.a()) && number.containsKey(link.b())) {
                neighbours[number.get(link.a())] |= 1L << number.get(link.b());
                neighbours[number.get(link.b())] |= 1L << number.get(link.a());
            }
        }
    }

    /** The units hang together, and no other unit touches them. */
    private boolean isWhole(List<GridUnitId> ids) {
        java.util.Set<GridUnitId> own = new java.util.HashSet<>(ids);
        boolean closed = request.contiguity().links().stream()
                .allMatch(link -> own.contains(link.a()) == own.contains(link.b()));
        long reached = 1;
        long before = 0;
        while (reached != before) {
            before = reached;
            for (long bits = reached; bits != 0; bits &= bits - 1) {
                reached |= neighbours[Long.numberOfTrailingZeros(bits)];
            }
        }
        return closed && Long.bitCount(reached) == ids.size();
    }

    private boolean canCover(long free, int allowed) {
        if (allowed < 0) {
            return false;
        }
        if (free == 0) {
            return true;
        }
        int first = Long.numberOfTrailingZeros(free);
        return grow(1L << first, neighbours[first] & free, 0, free, households[first], allowed);
    }

    /** Tries the grid, and every larger one that adds units from the border but none that were left out before. */
    private boolean grow(long grid, long border, long left, long free, long sum, int allowed) {
        if (canCover(free & ~grid, allowed - violations(grid, sum))) {
            return true;
        }
        long out = left;
        for (long bits = border & ~left; bits != 0; bits &= bits - 1) {
            int unit = Long.numberOfTrailingZeros(bits);
            long larger = sum + households[unit];
            long bit = 1L << unit;
            if (larger <= (long) max * (allowed + 1)
                    && grow(
                            grid | bit,
                            (border | neighbours[unit] & free) & ~grid & ~bit,
                            out,
                            free,
                            larger,
                            allowed)) {
                return true;
            }
            out |= bit;
        }
        return false;
    }

    private int violations(long grid, long sum) {
        if (sum < min) {
            return 1;
        }
        return sum <= max || Long.bitCount(grid) == 1 ? 0 : (int) ((sum - 1) / max);
    }
}
