package dev.governance.organization.party;

/** The three lists of co-building (三张清单). */
public enum CoBuildingList {
    /** What a side has to give (资源清单). */
    RESOURCE,
    /** What a side needs and the other answers (需求清单). */
    NEED,
    /** What both do together (项目清单). */
    PROJECT
}
