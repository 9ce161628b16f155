package dev.governance.organization.society;

/** What a community group is for (社区群众性组织类别; 北京市街道办事处条例 2019-11-27, art. 37). */
public enum GroupField {
    /** Services of daily life (生活服务类). */
    DAILY_LIFE,
    /** Charity (公益慈善类). */
    CHARITY,
    /** Culture and sports (文体活动类). */
    CULTURE,
    /** Residents for one another (居民互动类). */
    MUTUAL_HELP
}
