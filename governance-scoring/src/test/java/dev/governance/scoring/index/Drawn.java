package dev.governance.scoring.index;

import java.util.ArrayList;
import java.util.List;

/** Small tables drawn from a seed, with ties, and with gaps if wished: the same seed gives the same table. */
final class Drawn {

    private final long seed;
    private int drawn;

    final int units;
    final double[][] columns;
    final double[] weights;
    final List<Direction> directions = new ArrayList<>();

    Drawn(long seed, double gaps) {
        this.seed = seed;
        this.units = 1 + pick(6);
        this.columns = new double[1 + pick(4)][units];
        this.weights = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            weights[j] = pick(4);
            directions.add(pick(2) == 0 ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
            boolean coarse = pick(2) == 0;
            for (int i = 0; i < units; i++) {
                double figure = coarse ? 1 + pick(3) : 0.5 + 9 * draw();
                columns[j][i] = draw() < gaps ? Double.NaN : figure;
            }
        }
    }

    double draw() {
        return Draws.uniform(seed, 0, drawn++);
    }

    int pick(int from) {
        return (int) (draw() * from);
    }

    DecisionTable table() {
        return DecisionTable.of(columns, weights, directions);
    }
}
