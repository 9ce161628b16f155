package dev.governance.admission;

/** What a piece of work is for the people who do it (工作性质). */
public enum WorkNature {
    /** Administration: reports, inspections, plates (行政事务). */
    ADMINISTRATION,
    /** Service to residents (为民服务). */
    SERVICE
}
