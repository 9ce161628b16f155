package dev.governance.benchmarks.index;

import java.util.Arrays;

/** The limit: loops over columns that know the tree, keep all values and look for no gaps. */
final class HandWrittenIndex {

    final double[][] scaled;
    final double[][] pillars;
    final double[] index;
    final double[] ranks;

    HandWrittenIndex(double[][] columns) {
        int n = columns[0].length;
        scaled = new double[columns.length][n];
        pillars = new double[IndexWorkload.PILLARS][n];
        index = new double[n];
        for (int p = 0; p < pillars.length; p++) {
            double[] pillar = pillars[p];
            for (int j = p * IndexWorkload.SHARE; j < (p + 1) * IndexWorkload.SHARE; j++) {
                scale(columns[j], scaled[j], pillar);
            }
            for (int i = 0; i < n; i++) {
                pillar[i] /= IndexWorkload.SHARE;
                index[i] += pillar[i];
            }
        }
        for (int i = 0; i < n; i++) {
            index[i] /= IndexWorkload.PILLARS;
        }
        ranks = ranks(index);
    }

    private static void scale(double[] column, double[] scaled, double[] pillar) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : column) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        double slope = 100 / (max - min);
        for (int i = 0; i < column.length; i++) {
            double value = (column[i] - min) * slope;
            scaled[i] = value;
            pillar[i] += value;
        }
    }

    /** The number of larger values and one: values in order, and a search for each. */
    private static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int i = 0; i < ranks.length; i++) {
            int at = Arrays.binarySearch(sorted, values[i]);
            while (at + 1 < sorted.length && sorted[at + 1] == values[i]) {
                at++;
            }
            ranks[i] = sorted.length - at;
        }
        return ranks;
    }
}
