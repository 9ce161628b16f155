package dev.governance.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

/** The units for which two columns both have a value. */
final class Pairs {

    final double[] x;
    final double[] y;

    private Pairs(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    static Pairs complete(double[] x, double[] y) {
        checkArgument(x.length == y.length, "columns of %s and %s", x.length, y.length);
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            count += isThere(x, y, i) ? 1 : 0;
        }
        double[] left = new double[count];
        double[] right = new double[count];
        int next = 0;
        for (int i = 0; i < x.length; i++) {
            if (isThere(x, y, i)) {
                left[next] = x[i];
                right[next++] = y[i];
            }
        }
        return new Pairs(left, right);
    }

    private static boolean isThere(double[] x, double[] y, int i) {
        return !Double.isNaN(x[i]) && !Double.isNaN(y[i]);
    }

    int size() {
        return x.length;
    }

    Pairs ranked() {
        return new Pairs(Ranks.ascending(x, Ties.AVERAGE), Ranks.ascending(y, Ties.AVERAGE));
    }
}
