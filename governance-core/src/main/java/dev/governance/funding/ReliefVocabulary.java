package dev.governance.funding;

import dev.governance.policy.Attributes;
import dev.governance.policy.Choice;
import dev.governance.policy.Choices;
import dev.governance.policy.Flag;
import dev.governance.policy.Values;
import dev.governance.policy.Vocabulary;

/**
 * The facts by which relief is granted (税收优惠词汇).
 *
 * <p>Stateless and thread-safe.
 */
public final class ReliefVocabulary {

    private static final Attributes<ReliefClaim> OF_CLAIM = Attributes.of(ReliefClaim.class);

    /** What service is given. */
    public static final Choice<ReliefClaim, ReliefService> SERVICE =
            OF_CLAIM.choice("service", ReliefService.class, ReliefClaim::service);

    /** Whether it is given in communities. */
    public static final Flag<ReliefClaim> IN_COMMUNITY = OF_CLAIM.flagIfKnown("inCommunity", ReliefClaim::inCommunity);

    /** The conditions of housekeeping firms that are shown. */
    public static final Choices<ReliefClaim, HousekeepingCondition> HOUSEKEEPING =
            OF_CLAIM.choices("housekeeping", Values.of(HousekeepingCondition.class), ReliefClaim::housekeeping);

    /** The conditions of non-profit organisations that are shown. */
    public static final Choices<ReliefClaim, NonProfitCondition> NON_PROFIT =
            OF_CLAIM.choices("nonProfit", Values.of(NonProfitCondition.class), ReliefClaim::nonProfit);

    /** Whether it is a small firm with low profit. */
    public static final Flag<ReliefClaim> SMALL_FIRM = OF_CLAIM.flagIfKnown("smallFirm", ReliefClaim::smallFirm);

    private static final Vocabulary<ReliefClaim> ALL = Vocabulary.of(
            "tax-relief",
            claim -> claim.claimant().value(),
            SERVICE,
            IN_COMMUNITY,
            HOUSEKEEPING,
            NON_PROFIT,
            SMALL_FIRM);

    private ReliefVocabulary() {}

    /**
     * Returns the vocabulary against which policy documents of tax relief are read.
     *
     * @return all facts of this class
     */
    public static Vocabulary<ReliefClaim> vocabulary() {
        return ALL;
    }
}
