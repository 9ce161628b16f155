package dev.governance.funding;

/**
 * The class of a public institution (事业单位分类): only the second may supply.
 */
public enum InstitutionClass {
    /** Class one, for the public good (公益一类). */
    FIRST,
    /** Class two, for the public good (公益二类). */
    SECOND
}
