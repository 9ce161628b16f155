package dev.governance.organization.society;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.basics.NormId;

/** The numbers that decide whether an association can be registered (社会团体登记规范参数). Stateless and thread-safe. */
public final class SocialNorms {

    /** How many persons are members at least where only persons are. */
    public static final NormId<Long> PERSONS = NormId.ofCount("society.association-persons-least");

    /** How many units are members at least where only units are. */
    public static final NormId<Long> UNITS = NormId.ofCount("society.association-units-least");

    /** How many members there are at least where both are. */
    public static final NormId<Long> MIXED = NormId.ofCount("society.association-mixed-least");

    /** How much money a local association has at least. */
    public static final NormId<Money> FUNDS = NormId.ofMoney("society.association-funds-least");

    private SocialNorms() {}

    /**
     * Returns all of them.
     *
     * @return the ids
     */
    public static ImmutableList<NormId<?>> all() {
        return ImmutableList.of(PERSONS, UNITS, MIXED, FUNDS);
    }
}
