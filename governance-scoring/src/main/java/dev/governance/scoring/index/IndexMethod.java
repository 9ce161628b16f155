package dev.governance.scoring.index;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * What is done to the figures of a whole index before they are put together (指数方法): treat, fill gaps, scale. An indicator may
 * have its own treatment and scale.
 *
 * @param treatment what is done to outliers; {@link Untreated#UNTREATED} for nothing
 * @param imputation what stands in for a missing figure
 * @param normaliser how figures are brought to a scale
 */
public record IndexMethod(Treatment treatment, Imputation imputation, Normaliser normaliser) implements Serializable {

    /** Refuses null. */
    public IndexMethod {
        requireNonNull(treatment, "treatment");
        requireNonNull(imputation, "imputation");
        requireNonNull(normaliser, "normaliser");
    }

    /**
     * Scales and does nothing else.
     *
     * @param normaliser how figures are brought to a scale
     * @return the method
     */
    public static IndexMethod of(Normaliser normaliser) {
        return new IndexMethod(Untreated.UNTREATED, Imputation.Nothing.NOTHING, normaliser);
    }

    /**
     * Treats outliers first.
     *
     * @param other how
     * @return the method with that treatment
     */
    public IndexMethod withTreatment(Treatment other) {
        return new IndexMethod(other, imputation, normaliser);
    }

    /**
     * Fills gaps.
     *
     * @param other how
     * @return the method with that imputation
     */
    public IndexMethod withImputation(Imputation other) {
        return new IndexMethod(treatment, other, normaliser);
    }

    /**
     * Scales otherwise.
     *
     * @param other how
     * @return the method with that scale
     */
    public IndexMethod withNormaliser(Normaliser other) {
        return new IndexMethod(treatment, imputation, other);
    }

    Normaliser normaliserOf(Indicator indicator) {
        return indicator.normaliser().orElse(normaliser);
    }
}
