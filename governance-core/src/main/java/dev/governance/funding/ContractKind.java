package dev.governance.funding;

/**
 * What a contract template is for (合同类型): the three services that the policy paper names.
 */
public enum ContractKind {
    /** Care for the elderly at home (社区居家养老). */
    ELDERLY_HOME_CARE,
    /** Cleaning (环境卫生). */
    CLEANING,
    /** Patrol of the neighbourhood, without powers of enforcement (治安巡逻). */
    NEIGHBOURHOOD_PATROL,
    /** Another service (其他服务). */
    OTHER_SERVICE
}
