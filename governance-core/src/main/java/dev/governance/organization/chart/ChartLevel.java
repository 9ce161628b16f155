package dev.governance.organization.chart;

/** On which level of administration a body stands (层级), from the top down. */
public enum ChartLevel {
    /** The city (市级). */
    CITY,
    /** The county or district (县级、区级). */
    COUNTY,
    /** The subdistrict, town or township (街道、乡镇). */
    SUBDISTRICT,
    /** The community (社区). */
    COMMUNITY
}
