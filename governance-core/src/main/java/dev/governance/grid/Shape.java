package dev.governance.grid;

/**
 * How far the households of a grid are from its middle: the household-weighted sum of distances to the best of its units,
 * the medoid. Beyond {@value #FEW} units the middle is the unit nearest the centre of weight. One caller at a time.
 */
final class Shape {

    private static final int FEW = 24;

    private final Division division;
    private final Network net;
    private final int[] members;
    private final boolean[] seen;
    private int count;

    Shape(Division division) {
        this.division = division;
        this.net = division.net;
        this.members = new int[net.size];
        this.seen = new boolean[net.size];
    }

    /** The household metres of a grid. */
    double spread(int grid) {
        gather(grid);
        for (int i = 0; i < count; i++) {
            seen[members[i]] = false;
        }
        if (count > FEW) {
            return around(central(), Double.MAX_VALUE);
        }
        double best = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            best = Math.min(best, around(members[i], best));
        }
        return best;
    }

    private void gather(int grid) {
        count = 0;
        members[count++] = division.head[grid];
        seen[division.head[grid]] = true;
        for (int at = 0; at < count; at++) {
            int unit = members[at];
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                int other = net.next[e];
                if (!seen[other] && division.grid[other] == grid) {
                    seen[other] = true;
                    members[count++] = other;
                }
            }
        }
    }

    private double around(int middle, double enough) {
        double sum = 0;
        for (int i = 0; i < count && sum < enough; i++) {
            sum += net.weight[members[i]] * net.distance(middle, members[i]);
        }
        return sum;
    }

    private int central() {
        double weight = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < count; i++) {
            int unit = members[i];
            weight += net.weight[unit];
            x += net.weight[unit] * net.x[unit];
            y += net.weight[unit] * net.y[unit];
        }
        int best = members[0];
        double least = Double.MAX_VALUE;
        for (int i = 0; i < count && weight > 0; i++) {
            double dx = net.x[members[i]] - x / weight;
            double dy = net.y[members[i]] - y / weight;
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                best = members[i];
            }
        }
        return best;
    }

    /** Whether a grid stays in one piece without one of its units. The grid has others. */
    boolean holdsWithout(int unit) {
        int grid = division.grid[unit];
        int wanted = 0;
        int start = -1;
        for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
            if (division.grid[net.next[e]] == grid) {
                wanted++;
                start = net.next[e];
            }
        }
        if (wanted <= 1) {
            return wanted == 1;
        }
        seen[unit] = true;
        seen[start] = true;
        count = 0;
        members[count++] = start;
        int found = 0;
        for (int at = 0; at < count && found < wanted; at++) {
            int here = members[at];
            boolean touches = false;
            for (int e = net.first[here]; e < net.first[here + 1]; e++) {
                int other = net.next[e];
                touches |= other == unit;
                if (!seen[other] && division.grid[other] == grid) {
                    seen[other] = true;
                    members[count++] = other;
                }
            }
            found += touches ? 1 : 0;
        }
        seen[unit] = false;
        for (int i = 0; i < count; i++) {
            seen[members[i]] = false;
        }
        return found == wanted;
    }
}
