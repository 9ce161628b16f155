package dev.governance.organization;

import static dev.governance.organization.OrganizationNature.ADMINISTRATION;
import static dev.governance.organization.OrganizationNature.BUSINESS;
import static dev.governance.organization.OrganizationNature.OWNERS;
import static dev.governance.organization.OrganizationNature.PARTY;
import static dev.governance.organization.OrganizationNature.PUBLIC_SERVICE;
import static dev.governance.organization.OrganizationNature.SELF_GOVERNMENT;
import static dev.governance.organization.OrganizationNature.SOCIETY;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;

/**
 * What an organization is (组织类型), as far as duties, money and votes depend on it.
 *
 * <p>Each kind has one {@link OrganizationNature}. The laws that are named were read in the version of the date given.
 */
public enum OrganizationKind {
    /** A party organisation, from a group to a committee (党组织). */
    PARTY_ORGANIZATION(PARTY),
    /**
     * A residents' committee (居民委员会): an autonomous body of residents, which assists the government and does not work
     * for it (城市居民委员会组织法 2018-12-29, art. 2).
     */
    RESIDENTS_COMMITTEE(SELF_GOVERNMENT),
    /**
     * A villagers' committee (村民委员会). What the Beijing regulation says of residents' committees holds for villagers'
     * committees (北京市街道办事处条例 2019-11-27, art. 48); their own law was not read.
     */
    VILLAGERS_COMMITTEE(SELF_GOVERNMENT),
    /**
     * A community service station (社区服务站): a professional body that serves residents directly, led by the party
     * organisation of the community (北京市街道办事处条例 2019-11-27, art. 34).
     */
    COMMUNITY_SERVICE_STATION(PUBLIC_SERVICE),
    /**
     * A subdistrict office (街道办事处): an outpost of the district government (北京市街道办事处条例 2019-11-27, art. 3;
     * 上海市街道办事处条例 2018-05-24, art. 2).
     */
    SUBDISTRICT_OFFICE(ADMINISTRATION, CreditCodeCategory.STATE_ORGAN),
    /** The government of a town or a township (乡镇人民政府). */
    TOWNSHIP_GOVERNMENT(ADMINISTRATION, CreditCodeCategory.STATE_ORGAN),
    /** The government of a county or a district (县级人民政府). */
    COUNTY_GOVERNMENT(ADMINISTRATION, CreditCodeCategory.STATE_ORGAN),
    /** The government of a city with districts (设区的市人民政府). */
    CITY_GOVERNMENT(ADMINISTRATION, CreditCodeCategory.STATE_ORGAN),
    /** A department of a county's or a district's government (县级政府部门). */
    COUNTY_DEPARTMENT(ADMINISTRATION, CreditCodeCategory.STATE_ORGAN),
    /** A department of a city's government (市级政府部门). */
    CITY_DEPARTMENT(ADMINISTRATION, CreditCodeCategory.STATE_ORGAN),
    /** A public institution (事业单位). */
    PUBLIC_INSTITUTION(PUBLIC_SERVICE, CreditCodeCategory.PUBLIC_INSTITUTION),
    /** A mass organisation, such as a trade union or a women's federation (群团组织). */
    MASS_ORGANIZATION(SOCIETY, CreditCodeCategory.MASS_ORGANIZATION, CreditCodeCategory.GRASSROOTS_UNION),
    /** An association (社会团体; 社会团体登记管理条例 2016-02-06, art. 2). */
    ASSOCIATION(SOCIETY, CreditCodeCategory.ASSOCIATION),
    /**
     * A private non-enterprise unit (民办非企业单位; 民办非企业单位登记管理暂行条例 1998-10-25, art. 2), which later laws call a
     * social service institution (社会服务机构; 慈善法 2023-12-29, art. 8).
     */
    PRIVATE_NON_ENTERPRISE(SOCIETY, CreditCodeCategory.PRIVATE_NON_ENTERPRISE),
    /** A foundation (基金会; 慈善法 2023-12-29, art. 8). */
    FOUNDATION(SOCIETY, CreditCodeCategory.FOUNDATION),
    /** A group of residents that is not registered (未登记的社区社会组织). */
    COMMUNITY_GROUP(SOCIETY),
    /** An owners' committee, elected by the owners' assembly (业主委员会; 民法典 art. 277). */
    OWNERS_COMMITTEE(OWNERS),
    /**
     * A management committee (物业管理委员会): a temporary body that a subdistrict office or a township government forms
     * where owners have no committee (北京市物业管理条例 2024-03-29, arts. 52–54).
     */
    MANAGEMENT_COMMITTEE(OWNERS),
    /** A property firm (物业服务企业; 物业管理条例 2018-03-19, art. 2). */
    PROPERTY_FIRM(BUSINESS, CreditCodeCategory.ENTERPRISE),
    /** Another enterprise (企业). */
    ENTERPRISE(BUSINESS, CreditCodeCategory.ENTERPRISE),
    /** A rural collective economic organisation (农村集体经济组织). */
    RURAL_COLLECTIVE(
            BUSINESS,
            CreditCodeCategory.GROUP_COLLECTIVE,
            CreditCodeCategory.VILLAGE_COLLECTIVE,
            CreditCodeCategory.TOWNSHIP_COLLECTIVE);

    private final OrganizationNature nature;
    private final ImmutableSet<CreditCodeCategory> categories;

    OrganizationKind(OrganizationNature nature, CreditCodeCategory... categories) {
        this.nature = nature;
        this.categories = Sets.immutableEnumSet(Arrays.asList(categories));
    }

    /**
     * Returns in whose name an organization of this kind acts.
     *
     * @return the nature
     */
    public OrganizationNature nature() {
        return nature;
    }

    /**
     * Tells whether it is a body of the community itself: the residents' or villagers' committee or the community service
     * station. Work is handed down to these, and these help rather than lead in what is a department's.
     *
     * @return true for these three kinds
     */
    public boolean isCommunityBody() {
        return isAutonomousBody() || this == COMMUNITY_SERVICE_STATION;
    }

    /**
     * Tells whether it is an autonomous body of residents or villagers (基层群众性自治组织), to which a department may not hand
     * its duties.
     *
     * @return whether its nature is {@link OrganizationNature#SELF_GOVERNMENT}
     */
    public boolean isAutonomousBody() {
        return nature == SELF_GOVERNMENT;
    }

    /**
     * Tells whether it is a government, an outpost or a department of one.
     *
     * @return whether its nature is {@link OrganizationNature#ADMINISTRATION}
     */
    public boolean isGovernment() {
        return nature == ADMINISTRATION;
    }

    /**
     * Tells whether it is a department of a government, as which it may ask communities for work.
     *
     * @return whether it is a department of a county or a city
     */
    public boolean isDepartment() {
        return this == COUNTY_DEPARTMENT || this == CITY_DEPARTMENT;
    }

    /**
     * Tells whether it is a registered social organisation (社会组织): an association, a private non-enterprise unit or a
     * foundation.
     *
     * @return whether it is one of the three
     */
    public boolean isSocialOrganization() {
        return this == ASSOCIATION || this == PRIVATE_NON_ENTERPRISE || this == FOUNDATION;
    }

    /**
     * Returns under which categories an organization of this kind is registered.
     *
     * @return the categories; empty where none is known, which says nothing about a code
     */
    public ImmutableSet<CreditCodeCategory> categories() {
        return categories;
    }
}
