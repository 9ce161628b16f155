package dev.governance.organization.team;

/** On which side of a whistle a body stands (吹哨方、报到方). */
public enum WhistleSide {
    /** It called (吹哨). */
    CALLER,
    /** It was called (报到). */
    CALLED
}
