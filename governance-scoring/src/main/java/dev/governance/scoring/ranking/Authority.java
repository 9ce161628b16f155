package dev.governance.scoring.ranking;

/** Who decides on a measure (有权机关). */
public enum Authority {
    /** The government of the same level, to which a department belongs (本级人民政府、同级人民政府). */
    OWN_GOVERNMENT,
    /** The government of the district or county above a subdistrict or a town (区、县级人民政府). */
    DISTRICT_GOVERNMENT,
    /** The body next above (上级机关、上级主管部门). */
    SUPERIOR_BODY,
    /** The subdistrict office or the government of the town (街道办事处、乡镇人民政府). */
    SUBDISTRICT_OR_TOWN,
    /** The supervisory commission (监察机关). */
    SUPERVISORY_COMMISSION,
    /** The body that appoints and dismisses (任免机关、单位). */
    APPOINTING_BODY,
    /** The joint meeting on letters and visits (信访工作联席会议). */
    PETITION_JOINT_MEETING,
    /** The assembly of the residents or villagers, to whom an autonomous committee answers (居民会议、村民会议). */
    RESIDENTS_ASSEMBLY
}
