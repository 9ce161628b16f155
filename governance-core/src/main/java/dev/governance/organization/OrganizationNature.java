package dev.governance.organization;

/**
 * In whose name an organization acts (组织性质), which is what the laws on duties and on money ask first.
 */
public enum OrganizationNature {
    /** Of the party (党的组织). */
    PARTY,
    /** Of the residents or villagers themselves (基层群众性自治). */
    SELF_GOVERNMENT,
    /** Of the state: governments, their outposts and departments (行政机关). */
    ADMINISTRATION,
    /** Public service apart from administration (公共服务机构). */
    PUBLIC_SERVICE,
    /** Of society: social organisations, mass organisations, groups of residents (社会力量). */
    SOCIETY,
    /** Of the owners of a housing estate (业主). */
    OWNERS,
    /** For the account of firms and collectives (企业与集体经济组织). */
    BUSINESS
}
