package dev.governance.grid;

/**
 * How far the households of a grid are from its middle: the household-weighted sum of distances to the best of its units,
 * the medoid. Beyond {@value #FEW} units the middle is the unit nearest the centre of weight.
 */
final class Ways {

    private static final int FEW = 24;

    private Ways() {}

    /** The household metres of the first {@code count} of some units. */
    static double of(Network net, int[] members, int count) {
        if (count > FEW) {
            return around(net, members, count, central(net, members, count), Double.MAX_VALUE);
        }
        double best = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            best = Math.min(best, around(net, members, count, members[i], best));
        }
        return best;
    }

    private static double around(Network net, int[] members, int count, int middle, double enough) {
        double sum = 0;
        for (int i = 0; i < count && sum < enough; i++) {
            sum += net.weight[members[i]] * net.distance(middle, members[i]);
        }
        return sum;
    }

    private static int central(Network net, int[] members, int count) {
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
}
