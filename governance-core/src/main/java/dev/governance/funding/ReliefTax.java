package dev.governance.funding;

import com.google.common.base.Ascii;
import dev.governance.basics.NormId;
import dev.governance.basics.Ratio;

/**
 * What is relieved (税费种类).
 */
public enum ReliefTax {
    /** Value added tax (增值税). */
    VALUE_ADDED,
    /** Enterprise income tax (企业所得税). */
    INCOME,
    /** Deed tax (契税). */
    DEED,
    /** Property tax (房产税). */
    PROPERTY,
    /** Tax on the use of urban land (城镇土地使用税). */
    LAND_USE,
    /** Administrative fees that are listed (行政事业性收费). */
    FEES;

    /**
     * Returns the norm that says which part of the base counts for a community service: nothing where it is exempt.
     *
     * @return its id
     */
    public NormId<Ratio> counted() {
        return NormId.ofRatio("funding.relief-" + Ascii.toLowerCase(name()).replace('_', '-') + "-counted");
    }
}
