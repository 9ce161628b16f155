package dev.governance.grid;

/** What a unit is (划分单元类型): the smallest thing that is put into a grid as a whole. */
public enum UnitKind {
    /** A building (楼栋). */
    BUILDING,
    /** One entrance of a building with its staircase (单元门): what a building that is too large is split into. */
    ENTRANCE,
    /** An area that is drawn already, such as a census tract or a natural village (片区、自然村). */
    AREA
}
