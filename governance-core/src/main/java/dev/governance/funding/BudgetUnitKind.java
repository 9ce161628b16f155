package dev.governance.funding;

/**
 * What kind of unit has money in a budget (预算主体).
 *
 * <p>Only a government has a budget level of its own. A subdistrict office is an outpost of its government: it is no budget level, and
 * its revenue and expenditure belong to the government's budget (预算法实施条例 2020-08-03, art. 2).
 */
public enum BudgetUnitKind {
    /** The government of a county or a district (县级政府): a budget level. */
    COUNTY,
    /** The government of a town or a township (乡镇政府): a budget level. */
    TOWN,
    /** A department or an institution of a government (部门、单位). */
    DEPARTMENT,
    /** A subdistrict office (街道办事处). */
    SUBDISTRICT,
    /** A community (社区). */
    COMMUNITY;

    /**
     * Tells whether a unit of this kind has a budget of its own, with a reserve and a balance.
     *
     * @return true for the governments of counties and towns
     */
    public boolean isBudgetLevel() {
        return this == COUNTY || this == TOWN;
    }
}
