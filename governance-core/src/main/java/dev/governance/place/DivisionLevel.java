package dev.governance.place;

/**
 * How deep a division lies (区划级别), and how many of the twelve digits of its {@link DivisionCode} reach down to it.
 *
 * <p>The constants run from the largest division to the smallest.
 */
public enum DivisionLevel {
    /** A province, an autonomous region or a municipality under the central government (省级): two digits. */
    PROVINCE(2, 10_000_000_000L),
    /** A prefecture or a city with districts (地级): four digits. */
    PREFECTURE(4, 100_000_000L),
    /** A county or a district (县级): six digits. */
    COUNTY(6, 1_000_000L),
    /** A subdistrict, a town or a township (乡级): nine digits. */
    TOWNSHIP(9, 1_000L),
    /** The area of a residents' or a villagers' committee (村级): all twelve digits. */
    VILLAGE(12, 1L);

    private final int digits;
    private final long unit;

    DivisionLevel(int digits, long unit) {
        this.digits = digits;
        this.unit = unit;
    }

    /**
     * Returns how many digits of a code reach down to this level.
     *
     * @return 2, 4, 6, 9 or 12
     */
    public int digits() {
        return digits;
    }

    /** Returns by how much the number of a code grows from one division of this level to the next. */
    long unit() {
        return unit;
    }
}
