package dev.governance.duty;

import dev.governance.organization.OrganizationKind;

/**
 * Who takes part in the affairs of a community (治理主体), as the columns of a {@link ResponsibilityMatrix} tell them apart.
 *
 * <p>Kinds of organizations that stand in for each other are one actor: what holds for a residents' committee holds for a
 * villagers' committee (北京市街道办事处条例 2019-11-27, art. 48), for a subdistrict office it holds for a township, and the
 * departments of a city and of a county differ in rank alone.
 */
public enum DutyActor {
    /** The party organisation (党组织). */
    PARTY_ORGANIZATION,
    /** The residents' or the villagers' committee (居民委员会、村民委员会). */
    RESIDENTS_COMMITTEE,
    /** The community service station (社区服务站). */
    COMMUNITY_SERVICE_STATION,
    /** The subdistrict office, or the government of a town (街道办事处、乡镇人民政府). */
    SUBDISTRICT_OFFICE,
    /** A department of the county or of the city (政府职能部门). */
    DEPARTMENT,
    /** The owners' committee, or the management committee in its place (业主委员会、物业管理委员会). */
    OWNERS_COMMITTEE,
    /** The property firm (物业服务企业). */
    PROPERTY_FIRM,
    /** The government of the county or of the city itself (人民政府). */
    GOVERNMENT,
    /** A mass organisation (群团组织). */
    MASS_ORGANIZATION,
    /** Whoever else can be asked to do something: social organisations, groups, institutions, firms (社会力量). */
    SOCIETY;

    /**
     * Returns the actor that an organization of a kind is.
     *
     * @param kind the kind
     * @return the actor; each kind is one
     */
    public static DutyActor of(OrganizationKind kind) {
        return switch (kind) {
            case PARTY_ORGANIZATION -> PARTY_ORGANIZATION;
            case RESIDENTS_COMMITTEE, VILLAGERS_COMMITTEE -> RESIDENTS_COMMITTEE;
            case COMMUNITY_SERVICE_STATION -> COMMUNITY_SERVICE_STATION;
            case SUBDISTRICT_OFFICE, TOWNSHIP_GOVERNMENT -> SUBDISTRICT_OFFICE;
            case COUNTY_DEPARTMENT, CITY_DEPARTMENT -> DEPARTMENT;
            case OWNERS_COMMITTEE, MANAGEMENT_COMMITTEE -> OWNERS_COMMITTEE;
            case PROPERTY_FIRM -> PROPERTY_FIRM;
            case COUNTY_GOVERNMENT, CITY_GOVERNMENT -> GOVERNMENT;
            case MASS_ORGANIZATION -> MASS_ORGANIZATION;
            case PUBLIC_INSTITUTION,
                    ASSOCIATION,
                    PRIVATE_NON_ENTERPRISE,
                    FOUNDATION,
                    COMMUNITY_GROUP,
                    ENTERPRISE,
                    RURAL_COLLECTIVE -> SOCIETY;
        };
    }
}
