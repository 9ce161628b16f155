package dev.governance.scoring;

import java.util.Locale;

/** What a part does in a total (分项的作用). */
public enum PartRole {
    /** It is weighed with others (计权). */
    WEIGHED,
    /** It is added to others without a weight (计分). */
    SUMMAND,
    /** It is what the others change (基础分). */
    BASE,
    /** It adds (加分). */
    BONUS,
    /** It takes away (减分): what it gives is the negative of its own score. */
    DEDUCTION,
    /**
     * What a mean other than the arithmetic one takes for parts that differ (不均衡): the mean less the arithmetic one. For the
     * geometric mean this is what the Human Development Reports call the loss due to inequality, after A. B. Atkinson, On the
     * Measurement of Inequality, Journal of Economic Theory 2 (1970).
     */
    IMBALANCE,
    /** What is cut off above the most that can be had (封顶). */
    CAP,
    /** What is filled up to the least that can be had (保底). */
    FLOOR,
    /** What a factor adds or takes (系数). */
    FACTOR,
    /** What a veto takes (一票否决). */
    VETO,
    /** What rounding adds or takes (舍入). */
    ROUNDING;

    /** Returns the name of a part that has no other. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether the part has a score of its own. */
    boolean isScored() {
        return ordinal() <= DEDUCTION.ordinal();
    }
}
