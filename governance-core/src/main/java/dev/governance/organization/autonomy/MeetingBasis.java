package dev.governance.organization.autonomy;

/** By whom a residents' meeting is asked for and attended (居民会议参加方式; 城市居民委员会组织法 2018-12-29, art. 9 and 10). */
public enum MeetingBasis {
    /** All residents of 18 years or more (十八周岁以上的居民). */
    ADULTS,
    /** One representative for each household (户的代表). */
    HOUSEHOLDS,
    /** Representatives of the residents' groups (居民小组的代表). */
    GROUPS
}
