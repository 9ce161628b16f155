package dev.governance.funding;

/**
 * What kind of service is given (服务类型), as far as tax relief depends on it.
 */
public enum ReliefService {
    /** Care for the elderly (养老服务). */
    ELDERLY_CARE,
    /** Care for small children (托育服务). */
    CHILDCARE,
    /** Housekeeping (家政服务). */
    HOUSEKEEPING,
    /** Any other service: there is no relief by type for it (其他服务). */
    OTHER
}
