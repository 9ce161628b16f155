package dev.governance.organization.society;

import dev.governance.basics.Money;
import dev.governance.policy.Attributes;
import dev.governance.policy.Choice;
import dev.governance.policy.Count;
import dev.governance.policy.Flag;
import dev.governance.policy.Quantity;
import dev.governance.policy.Vocabulary;

/** The facts by which it is judged whether a social organisation can be registered (登记词汇). */
public final class FoundingVocabulary {

    private static final Attributes<FoundingPlan> OF_PLAN = Attributes.of(FoundingPlan.class);
    private static final long MOST = 1_000_000;

    /** As what it is to be registered. */
    public static final Choice<FoundingPlan, SocialKind> KIND =
            OF_PLAN.choice("kind", SocialKind.class, FoundingPlan::kind);

    /** How many persons are members. */
    public static final Count<FoundingPlan> PERSONS =
            OF_PLAN.countIfKnown("persons", 0, MOST, FoundingPlan::persons).changeable(1);

    /** How many units are members. */
    public static final Count<FoundingPlan> UNITS =
            OF_PLAN.countIfKnown("units", 0, MOST, FoundingPlan::units).changeable(3);

    /** What money it has to work with. */
    public static final Quantity<FoundingPlan, Money> FUNDS = OF_PLAN.moneyIfKnown(
                    "funds", Money.zero(), Money.ofYuan(1_000_000_000L), FoundingPlan::funds)
            .changeable(1);

    /** Whether the competent unit consented. */
    public static final Flag<FoundingPlan> SPONSORED = OF_PLAN.flagIfKnown("sponsored", FoundingPlan::sponsored);

    /** Whether it has a proper name and bodies of its own. */
    public static final Flag<FoundingPlan> NAMED = OF_PLAN.flagIfKnown("named", FoundingPlan::named);

    /** Whether it has premises. */
    public static final Flag<FoundingPlan> HOUSED = OF_PLAN.flagIfKnown("housed", FoundingPlan::housed);

    /** Whether it has staff that fits its work. */
    public static final Flag<FoundingPlan> STAFFED = OF_PLAN.flagIfKnown("staffed", FoundingPlan::staffed);

    /** Whether it can answer for its acts. */
    public static final Flag<FoundingPlan> LIABLE = OF_PLAN.flagIfKnown("liable", FoundingPlan::liable);

    private static final Vocabulary<FoundingPlan> ALL = Vocabulary.of(
            "social-registration",
            plan -> plan.id().value(),
            KIND,
            PERSONS,
            UNITS,
            FUNDS,
            SPONSORED,
            NAMED,
            HOUSED,
            STAFFED,
            LIABLE);

    private FoundingVocabulary() {}

    /**
     * Returns the vocabulary against which policy documents of registration are read.
     *
     * @return all facts of this class
     */
    public static Vocabulary<FoundingPlan> vocabulary() {
        return ALL;
    }
}
