package dev.governance.grid;

/**
 * How metres and cut links are weighed against each other when borders are smoothed.
 *
 * @param perMetre the price of one household at a distance of one metre from the middle of its grid
 * @param perCut the price of one link between two grids
 */
record Scale(double perMetre, double perCut) {

    /** A cut link counts at least as much as this many units of mean size moved away by a mean link; found by trial. */
    private static final double CUT = 2.8;

    /** Where grids have many units, their ways grow faster than their borders, which therefore weigh more. */
    private static final double CUT_OF_MANY = 0.35;

    /** The scale of a whole network, in which a unit of mean size at the length of a mean link counts 1. */
    static Scale of(Network net, int target) {
        double length = 0;
        double weight = 0;
        for (int unit = 0; unit < net.size; unit++) {
            weight += net.weight[unit];
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                length += net.distance(unit, net.next[e]);
            }
        }
        double link = length / Math.max(1, net.next.length);
        double mean = weight / Math.max(1, net.size);
        double units = mean > 0 ? target / mean : 1;
        return new Scale(link * mean > 0 ? 1 / (link * mean) : 0, Math.max(CUT, CUT_OF_MANY * units));
    }

    /** The price of the borders and ways of a plan. */
    double price(Division division) {
        Network net = division.net;
        Shape shape = new Shape(division);
        double metres = 0;
        for (int g = 0; g < net.size; g++) {
            metres += division.units[g] > 0 ? shape.spread(g) : 0;
        }
        int cut = 0;
        for (int unit = 0; unit < net.size; unit++) {
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                cut += division.grid[net.next[e]] != division.grid[unit] ? 1 : 0;
            }
        }
        return metres * perMetre + cut * perCut / 2;
    }
}
