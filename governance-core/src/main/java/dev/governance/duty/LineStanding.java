package dev.governance.duty;

/**
 * How a line of an inventory stands (核查分类). Each line has one standing, the first of these that applies, so that lines and
 * hours of all standings add up to those of the inventory; the findings tell everything that is wrong with it.
 */
public enum LineStanding {
    /** It lies outside of the days that are reviewed (不在核查期间). */
    OUTSIDE_PERIOD,
    /** The same body has the same work in the same place twice (重复). */
    DUPLICATE,
    /** It is on no list, and no law or document is named for it (无依据). */
    NO_BASIS,
    /** It is on no list, though a law or document is named (清单外). */
    UNLISTED,
    /** A community body does what no community body may be asked to do (负面清单). */
    NEGATIVE,
    /** What it rests on does not hold on all of its days (依据失效). */
    LAPSED,
    /** Another body leads than the one whose duty it is (主责错位). */
    MISPLACED_LEAD,
    /** Two bodies lead in one place on the same days (职责交叉). */
    OVERLAPPING,
    /** A body helps where nobody leads (无人主责). */
    ORPHAN,
    /** A body supervises what it does itself (议行不分). */
    SELF_SUPERVISED,
    /** The body has the duty and not the power (有责无权). */
    POWERLESS,
    /** Less money came with the work than it costs (费未随事转). */
    UNFUNDED,
    /** It cannot be told, since hours or powers were left blank (信息不全). */
    UNTOLD,
    /** Nothing is wrong (无异常). */
    IN_ORDER
}
