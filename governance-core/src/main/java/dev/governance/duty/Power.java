package dev.governance.duty;

/**
 * What a body may do in a matter (职权): a duty needs powers, and authority follows duty (权随责走).
 */
public enum Power {
    /** To enter and to look at premises (入户检查). */
    INSPECT,
    /** To collect data about residents on a legal ground (信息采集). */
    COLLECT_DATA,
    /** To read the department's records (查询部门数据). */
    READ_RECORDS,
    /** To issue a certificate or a proof (出具证明). */
    CERTIFY,
    /** To accept and to decide applications (受理审批). */
    DECIDE,
    /** To order that something be put right (责令改正). */
    ORDER,
    /** To impose a penalty (行政处罚). */
    PENALISE,
    /** To pay out money (资金发放). */
    PAY,
    /** To convene departments (召集协调). */
    CONVENE,
    /** To mediate (调解). */
    MEDIATE
}
