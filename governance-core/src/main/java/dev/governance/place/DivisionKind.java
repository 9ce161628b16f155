package dev.governance.place;

/**
 * What a division is (区划类型), as the band of its code tells it.
 *
 * <p>The name of a division is no guide: in a table of all divisions of 2023 more than two hundred areas are called a
 * villagers' committee and have the code of a residents' committee, or the reverse. Of the bands of townships an excerpt
 * of the coding rule was seen (国统字〔2009〕91号); those of villages are as that table shows them. Bands of which nothing
 * was seen are {@link #OTHER_TOWNSHIP} and {@link #OTHER_VILLAGE}.
 */
public enum DivisionKind {
    /** A province, an autonomous region or a municipality (省级行政区). */
    PROVINCE(DivisionLevel.PROVINCE, 1, 99),
    /** A prefecture or a city with districts (地级行政区). */
    PREFECTURE(DivisionLevel.PREFECTURE, 1, 99),
    /** A county or a district (县级行政区). */
    COUNTY(DivisionLevel.COUNTY, 1, 99),
    /** A subdistrict (街道): 001–099. */
    SUBDISTRICT(DivisionLevel.TOWNSHIP, 1, 99),
    /** A town (镇): 100–199. */
    TOWN(DivisionLevel.TOWNSHIP, 100, 199),
    /** A township or a sumu (乡, 苏木): 200–399. */
    TOWNSHIP(DivisionLevel.TOWNSHIP, 200, 399),
    /** A unit like a township, such as a farm or a development zone (类似乡级单位): 400–599. */
    TOWNSHIP_LIKE(DivisionLevel.TOWNSHIP, 400, 599),
    /** A township-level code in a band of unknown meaning (其他乡级代码): 600–999. */
    OTHER_TOWNSHIP(DivisionLevel.TOWNSHIP, 600, 999),
    /** The area of a residents' committee (居民委员会): 001–199. */
    RESIDENTS_COMMITTEE(DivisionLevel.VILLAGE, 1, 199),
    /** The area of a villagers' committee (村民委员会): 200–399. */
    VILLAGERS_COMMITTEE(DivisionLevel.VILLAGE, 200, 399),
    /** An area like that of a residents' committee (类似居民委员会): 400–499. */
    RESIDENTS_COMMITTEE_LIKE(DivisionLevel.VILLAGE, 400, 499),
    /** An area like that of a villagers' committee (类似村民委员会): 500–599. */
    VILLAGERS_COMMITTEE_LIKE(DivisionLevel.VILLAGE, 500, 599),
    /** A village-level code in a band of unknown meaning (其他村级代码): 600–999. */
    OTHER_VILLAGE(DivisionLevel.VILLAGE, 600, 999);

    private final DivisionLevel level;
    private final int first;
    private final int last;

    DivisionKind(DivisionLevel level, int first, int last) {
        this.level = level;
        this.first = first;
        this.last = last;
    }

    /**
     * Returns the level at which divisions of this kind lie.
     *
     * @return the level
     */
    public DivisionLevel level() {
        return level;
    }

    /**
     * Returns the first number of the band.
     *
     * @return the number of the level's group of digits; at least 1
     */
    public int first() {
        return first;
    }

    /**
     * Returns the last number of the band.
     *
     * @return the number of the level's group of digits; at most 999
     */
    public int last() {
        return last;
    }

    /** Returns the kind of the band in which a number lies; the number is that of a level's group and not zero. */
    static DivisionKind of(DivisionLevel level, int number) {
        return switch (level) {
            case PROVINCE -> PROVINCE;
            case PREFECTURE -> PREFECTURE;
            case COUNTY -> COUNTY;
            case TOWNSHIP -> township(number);
            case VILLAGE -> village(number);
        };
    }

    private static DivisionKind township(int number) {
        if (number <= SUBDISTRICT.last) {
            return SUBDISTRICT;
        }
        if (number <= TOWN.last) {
            return TOWN;
        }
        if (number <= TOWNSHIP.last) {
            return TOWNSHIP;
        }
        return number <= TOWNSHIP_LIKE.last ? TOWNSHIP_LIKE : OTHER_TOWNSHIP;
    }

    private static DivisionKind village(int number) {
        if (number <= RESIDENTS_COMMITTEE.last) {
            return RESIDENTS_COMMITTEE;
        }
        if (number <= VILLAGERS_COMMITTEE.last) {
            return VILLAGERS_COMMITTEE;
        }
        if (number <= RESIDENTS_COMMITTEE_LIKE.last) {
            return RESIDENTS_COMMITTEE_LIKE;
        }
        return number <= VILLAGERS_COMMITTEE_LIKE.last ? VILLAGERS_COMMITTEE_LIKE : OTHER_VILLAGE;
    }
}
