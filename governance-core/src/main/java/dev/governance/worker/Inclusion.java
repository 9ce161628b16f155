package dev.governance.worker;

/** The four things into which the policy paper wants communities to be taken up (四个纳入). */
public enum Inclusion {
    /** The body into the sequence of public institutions (社区机构纳入事业单位序列). */
    SEQUENCE,
    /** Its workers into the establishment (工作人员纳入正式编制). */
    ESTABLISHMENT,
    /** Its running costs into the budget (工作经费纳入财政预算). */
    BUDGET,
    /** Its premises into the plan of the city (办公场所纳入城市建设规划). */
    PREMISES
}
