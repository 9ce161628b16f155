package dev.governance.organization.party;

/** By what a party organisation is told to work, and not only to exist (党组织有效运行标准). */
public enum PartyCriterion {
    /** Its form fits how many members it has (组织形式与党员人数相符). */
    FORM,
    /** It met often enough in the period (按期开展组织生活). */
    ACTIVITY,
    /** Its election is not overdue (按期换届). */
    ELECTION,
    /** It took part in matters of the community in the period (参与社区治理). */
    MATTERS
}
