package dev.governance.scoring.index;

import dev.governance.scoring.statistics.Moments;
import java.util.List;

/**
 * The power transformation of Box and Cox (1964) with a given exponent (Box–Cox 变换).
 *
 * @param lambda the exponent; 0 for the logarithm
 * @param shifted whether the figures are moved first so that the least is 1
 */
public record BoxCoxTransformation(double lambda, boolean shifted) implements Treatment {

    @Override
    public Treated treat(double[] column) {
        double origin = shifted ? Moments.min(column) - 1 : 0;
        Scale frozen =
                Double.isNaN(origin) ? new UndefinedScale(Degeneracy.NO_VALUES) : new BoxCoxScale(origin, lambda);
        return new Treated(frozen.apply(column), List.of(), 0, frozen);
    }
}
