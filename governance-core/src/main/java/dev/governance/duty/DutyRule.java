package dev.governance.duty;

import dev.governance.basics.NormId;

/**
 * The rules on who does what that a place may have (职责规则), each a dated norm with its source. A review finds a departure
 * whether the place has the rule or not; only where it has, the departure is a fault, and elsewhere it is a warning.
 */
public enum DutyRule {
    /** A residents' committee may refuse work that is on no list (清单以外有权拒绝). */
    OFF_LIST_COMMUNITY("admission.off-list-assistance"),
    /** A subdistrict office takes no work of departments that was not approved (街道准入). */
    OFF_LIST_SUBDISTRICT("duty.off-list-subdistrict"),
    /** A matter in which the community helps is not made its own (协助事项不得作为社区主责). */
    ASSIST_NOT_LED("duty.assist-matter-lead"),
    /** A department's matter is not handed to the subdistrict office (部门职责不得转交街道). */
    NOT_HANDED_DOWN("duty.department-matter-subdistrict"),
    /** Of several bodies one leads and the others help (确定主办单位). */
    ONE_LEAD("duty.one-lead"),
    /** Where a county and a department of the city both lead, the city's department does (市级部门主办). */
    CITY_LEADS("duty.overlap-lead"),
    /** Power comes with the work (权随责走). */
    POWER_FOLLOWS("duty.power-follows-duty"),
    /** Whoever supervises does not do the work (议行分设). */
    SPLIT("duty.supervisor-and-operator");

    @SuppressWarnings("ImmutableEnumChecker") // an id never changes
    private final NormId<String> norm;

    DutyRule(String name) {
        this.norm = NormId.ofWord(name);
    }

    /**
     * Returns the norm that says whether the rule holds on a day.
     *
     * @return the id of a word, which puts the rule in short
     */
    public NormId<String> norm() {
        return norm;
    }
}
