package dev.governance.organization.party;

/** What a party organisation is (党组织形式), from the smallest up. */
public enum PartyForm {
    /** A party group (党小组). */
    GROUP,
    /** A party branch (党支部). */
    BRANCH,
    /** A general party branch (党总支). */
    GENERAL_BRANCH,
    /** A party committee (党委). */
    COMMITTEE
}
