package dev.governance.benchmarks.workload;

/** Which level of government asks (层级). */
public enum Level {
    /** 市. */
    CITY,
    /** 区. */
    DISTRICT,
    /** 街道. */
    SUBDISTRICT
}
