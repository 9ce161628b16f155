package dev.governance.scoring.assessment;

import dev.governance.scoring.statistics.Moments;
import dev.governance.scoring.statistics.Shrinkage;
import java.util.List;
import java.util.Optional;

/**
 * Draws the means of the grids of a community towards their level (小网格收缩): the fewer answers, the further.
 *
 * <p>The variances between and within grids are those of {@link Shrinkage}; the means keep their weights, and a grid counts as its
 * effective number of answers (You and Rao, The Canadian Journal of Statistics 30, 2002). With equal weights this is the best linear
 * unbiased prediction of {@link Shrinkage} itself.
 */
final class DrawnGrids {

    private final double between;
    private final double within;
    private final double[] means;
    private final double[] sizes;
    private final double level;
    private final double levelVariance;

    private DrawnGrids(Shrinkage model, double[] means, double[] sizes) {
        this.between = model.between();
        this.within = model.within();
        this.means = means;
        this.sizes = sizes;
        double[] precisions = new double[means.length];
        for (int g = 0; g < means.length; g++) {
            double variance = between + within / sizes[g];
            precisions[g] = variance > 0 ? 1 / variance : 1;
        }
        this.level = Moments.weightedMean(means, precisions);
        this.levelVariance = between + within > 0 ? 1 / Moments.sum(precisions) : 0;
    }

    /**
     * Fits.
     *
     * @param sample the answers
     * @param grids the answers of each grid, at least one each
     * @return the drawn means; absent where there is nothing to draw towards, or all grids have one answer
     */
    static Optional<DrawnGrids> of(SurveySample sample, List<int[]> grids) {
        boolean several = grids.stream().anyMatch(grid -> grid.length > 1);
        if (grids.size() < 2 || !several) {
            return Optional.empty();
        }
        int n = grids.stream().mapToInt(grid -> grid.length).sum();
        double[] figures = new double[n];
        int[] groups = new int[n];
        double[] means = new double[grids.size()];
        double[] sizes = new double[grids.size()];
        int at = 0;
        for (int g = 0; g < grids.size(); g++) {
            double[] own = new double[grids.get(g).length];
            double[] weights = new double[own.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = sample.points[grids.get(g)[i]];
                weights[i] = sample.weights[grids.get(g)[i]];
                figures[at] = own[i];
                groups[at++] = g;
            }
            means[g] = Moments.weightedMean(own, weights);
            sizes[g] = AreaEstimation.effective(weights);
        }
        return Optional.of(new DrawnGrids(Shrinkage.of(figures, groups, true), means, sizes));
    }

    private double kept(int grid) {
        double variance = between + within / sizes[grid];
        return variance > 0 ? between / variance : 0;
    }

    double mean(int grid) {
        return level + kept(grid) * (means[grid] - level);
    }

    /** The part that drawing leaves, and that the level itself brings. */
    double error(int grid) {
        double lost = 1 - kept(grid);
        return StrictMath.sqrt(between * lost + lost * lost * levelVariance);
    }
}
