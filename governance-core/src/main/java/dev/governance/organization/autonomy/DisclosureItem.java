package dev.governance.organization.autonomy;

/** What a residents' committee has to make public (居务公开事项; 上海市居民委员会工作条例 2020-05-14, art. 17). */
public enum DisclosureItem {
    /** What the residents' meeting decided, and what became of it (居民会议决定事项及实施情况). */
    RESOLUTIONS,
    /** Hearings, coordination and appraisal meetings (听证会、协调会、评议会情况). */
    HEARINGS,
    /** What was done about results of deliberation (社区协商成果落实情况). */
    DELIBERATION,
    /** How the committee's working money was used (工作经费使用情况). */
    EXPENSES,
    /** How relief, subsidies and donations were used (救灾救助、补贴补助资金物资使用情况). */
    RELIEF,
    /** Other matters that concern all residents (其他涉及全体居民利益的事项). */
    OTHER
}
