package dev.governance.funding;

import dev.governance.basics.Money;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.Attributes;
import dev.governance.policy.Choice;
import dev.governance.policy.Count;
import dev.governance.policy.Flag;
import dev.governance.policy.Quantity;
import dev.governance.policy.Vocabulary;
import java.util.Optional;

/**
 * The facts by which an application for a grant is judged (资助词汇).
 *
 * <p>Stateless and thread-safe.
 */
public final class GrantVocabulary {

    private static final Attributes<GrantCase> OF_CASE = Attributes.of(GrantCase.class);
    private static final Money MOST_MONEY = Money.ofYuan(10_000_000_000L);

    /** The fund that is asked. */
    public static final Choice<GrantCase, GrantFundKind> FUND =
            OF_CASE.choice("fund", GrantFundKind.class, c -> c.application().fund());

    /** What applies. */
    public static final Choice<GrantCase, OrganizationKind> APPLICANT = OF_CASE.choice(
            "applicant", OrganizationKind.class, c -> c.application().applicantKind());

    /** Months since the applicant was registered, one that has begun counted whole. */
    public static final Count<GrantCase> MONTHS_REGISTERED =
            OF_CASE.countIfKnown("monthsRegistered", 0, 10_000, GrantCase::months);

    /** How much is asked. */
    public static final Quantity<GrantCase, Money> ASKED = OF_CASE.moneyIfKnown(
                    "asked",
                    Money.zero(),
                    MOST_MONEY,
                    c -> Optional.of(c.application().asked()))
            .changeable(1);

    /** Whether the applicant has a grant for the same purpose already. */
    public static final Flag<GrantCase> RUNNING =
            OF_CASE.flag("running", c -> c.running().contains(c.application().purpose()));

    /** Whether the applicant is on a list of those who may not apply. */
    public static final Flag<GrantCase> BARRED = OF_CASE.flag("barred", GrantCase::barred);

    private static final Vocabulary<GrantCase> ALL = Vocabulary.of(
            "grants", c -> c.application().id().value(), FUND, APPLICANT, MONTHS_REGISTERED, ASKED, RUNNING, BARRED);

    private GrantVocabulary() {}

    /**
     * Returns the vocabulary against which policy documents of grants are read.
     *
     * @return all facts of this class
     */
    public static Vocabulary<GrantCase> vocabulary() {
        return ALL;
    }
}
