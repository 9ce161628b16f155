package dev.governance.grid;

import java.util.Arrays;

/** The network of the grids of a plan: grids that share a border touch. */
final class Quotient {

    private Quotient() {}

    /**
     * Draws the grids together, each at the middle of its units.
     *
     * @param net a network
     * @param label the grid of each unit, from 0, none left out
     * @return a network whose units are the grids
     */
    static Network of(Network net, int[] label) {
        int grids = 0;
        for (int g : label) {
            grids = Math.max(grids, g + 1);
        }
        long[] links = new long[net.next.length];
        int count = 0;
        int[] weight = new int[grids];
        int[] units = new int[grids];
        double[] x = new double[grids];
        double[] y = new double[grids];
        for (int unit = 0; unit < net.size; unit++) {
            int g = label[unit];
            weight[g] += net.weight[unit];
            units[g]++;
            x[g] += net.x[unit];
            y[g] += net.y[unit];
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                if (label[net.next[e]] != g) {
                    links[count++] = (long) g * grids + label[net.next[e]];
                }
            }
        }
        for (int g = 0; g < grids; g++) {
            x[g] /= units[g];
            y[g] /= units[g];
        }
        return network(Arrays.copyOf(links, count), grids, weight, x, y);
    }

    private static Network network(long[] links, int grids, int[] weight, double[] x, double[] y) {
        Arrays.sort(links);
        int[] first = new int[grids + 1];
        int[] next = new int[links.length];
        int count = 0;
        for (int i = 0; i < links.length; i++) {
            if (i == 0 || links[i] != links[i - 1]) {
                first[(int) (links[i] / grids) + 1]++;
                next[count++] = (int) (links[i] % grids);
            }
        }
        for (int g = 0; g < grids; g++) {
            first[g + 1] += first[g];
        }
        return new Network(first, Arrays.copyOf(next, count), weight, x, y);
    }
}
