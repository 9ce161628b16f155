package dev.governance.scoring.index;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * An index as it was specified (综合指数): what it is made of and how. It was checked as a whole; it runs once it is {@linkplain
 * #fit fitted} to a population.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tree what the index is made of
 * @param method what is done to the figures first
 */
public record CompositeIndex(IndicatorTree tree, IndexMethod method) implements Serializable {

    /**
     * Refuses steps that do not fit each other, with all that {@link #review} finds.
     *
     * @throws IllegalArgumentException if there is a finding
     */
    public CompositeIndex {
        ImmutableList<Finding> findings = review(tree, method);
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException(
                    "the steps of the index do not fit each other: " + IndexReview.words(findings));
        }
    }

    /**
     * Asks whether the steps fit each other, before anything runs.
     *
     * @param tree what the index is made of
     * @param method what is done to the figures first
     * @return what stands in the way; nothing if the index can be made
     */
    public static ImmutableList<Finding> review(IndicatorTree tree, IndexMethod method) {
        return IndexReview.of(tree, method);
    }

    /**
     * Fits the index to a population: outliers are looked for in it, gaps filled from it, scales laid over it. What then stays
     * fixed is data; the table may hold a whole panel, or the units of one period.
     *
     * @param reference the figures of the population
     * @return the index with frozen parameters
     * @throws IllegalArgumentException if an indicator has no column
     */
    public FittedIndex fit(IndexTable reference) {
        ImmutableList.Builder<FittedIndicator> fitted = ImmutableList.builder();
        for (Indicator indicator : tree.indicators()) {
            fitted.add(fit(indicator, reference));
        }
        return FittedIndex.of(this, fitted.build());
    }

    private FittedIndicator fit(Indicator indicator, IndexTable reference) {
        double[] column = reference.shared(indicator.code());
        Treatment treatment = indicator.treatment().orElse(method.treatment());
        Normaliser normaliser = method.normaliserOf(indicator);
        if (treatment == Untreated.UNTREATED && method.imputation() == Imputation.Nothing.NOTHING) {
            Scale scale = bounded(normaliser.fit(column, indicator.direction()));
            return new FittedIndicator(indicator.code(), Lines.free(0, 1, 0), OptionalDouble.empty(), scale);
        }
        Scale frozen = treatment.treat(column).frozen();
        double[] treated = frozen.apply(column);
        double[] filled = method.imputation().fill(treated, reference.groups());
        Scale scale = bounded(normaliser.fit(filled, indicator.direction()));
        return new FittedIndicator(indicator.code(), frozen, standIn(treated), scale);
    }

    private static Scale bounded(Scale scale) {
        return scale instanceof LinearScale line && !line.isBounded()
                ? new UndefinedScale(Degeneracy.NO_REFERENCE)
                : scale;
    }

    /** What stands in for a gap of a unit that comes later; one that depends on the group does not. */
    private OptionalDouble standIn(double[] treated) {
        boolean grouped = method.imputation() == Imputation.Usual.GROUP_MEAN
                || method.imputation() == Imputation.Usual.GROUP_MEDIAN;
        double[] more = Arrays.copyOf(treated, treated.length + 1);
        more[treated.length] = Double.NaN;
        double figure = grouped ? Double.NaN : method.imputation().fill(more)[treated.length];
        return Double.isNaN(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }
}
