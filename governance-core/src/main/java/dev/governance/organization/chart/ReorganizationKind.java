package dev.governance.organization.chart;

/** What happens to bodies (机构变动). */
public enum ReorganizationKind {
    /** One becomes several (拆分). */
    SPLIT,
    /** Several become one (合并). */
    MERGER
}
