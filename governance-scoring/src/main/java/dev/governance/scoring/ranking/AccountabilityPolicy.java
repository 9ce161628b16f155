package dev.governance.scoring.ranking;

import java.io.Serializable;

/**
 * Who is to answer for what (责任追究政策): a pure function from what is known to what is proposed.
 *
 * <p>It proposes and never decides. On a score that was sampled it proposes a burden only where the interval clears the bar, or where
 * its own words say that it does not care. Implementations are immutable and thread-safe; {@link #of} reads them from data.
 */
@FunctionalInterface
public interface AccountabilityPolicy extends Serializable {

    /**
     * Reviews what is known.
     *
     * @param facts what is known
     * @return what is proposed, and what is withheld
     */
    AccountabilityReview review(AccountabilityFacts facts);

    /**
     * Returns the policy that a standard describes.
     *
     * @param standard the rules, the measures of law, the exemptions and the terms
     * @return the policy; it throws {@link IllegalArgumentException} for facts of a day on which the standard is not in force
     */
    static AccountabilityPolicy of(AccountabilityStandard standard) {
        return new StandardAccountability(standard);
    }
}
