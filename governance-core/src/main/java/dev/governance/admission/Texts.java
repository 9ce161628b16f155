package dev.governance.admission;

import dev.governance.basics.Citation;
import java.time.LocalDate;

/**
 * The texts on which the standard rules rest, each in the version that was read.
 *
 * <p>The organic law was revised with effect from 2026; the revised text was not read, so its 2018 version is cited.
 */
final class Texts {

    private static final String COMMITTEE_LAW = "城市居民委员会组织法";
    private static final LocalDate LAW_OF_2018 = LocalDate.of(2018, 12, 29);
    private static final String SHANGHAI_COMMITTEES = "上海市居民委员会工作条例";
    private static final LocalDate SHANGHAI_OF_2020 = LocalDate.of(2020, 5, 14);

    /** The six tasks of a residents' committee. */
    static final Citation COMMITTEE_LAW_3 = Citation.of(COMMITTEE_LAW, "3", LAW_OF_2018);
    /** What departments need of a committee is agreed to and arranged by the government or its agency. */
    static final Citation COMMITTEE_LAW_20 = Citation.of(COMMITTEE_LAW, "20", LAW_OF_2018);
    /** The list of matters in which committees help, and that departments may not hand on theirs. */
    static final Citation SHANGHAI_27 = Citation.of(SHANGHAI_COMMITTEES, "27", SHANGHAI_OF_2020);
    /** The list of certificates. */
    static final Citation SHANGHAI_28 = Citation.of(SHANGHAI_COMMITTEES, "28", SHANGHAI_OF_2020);
    /** What happens to a department that goes around the gate. */
    static final Citation SHANGHAI_38 = Citation.of(SHANGHAI_COMMITTEES, "38", SHANGHAI_OF_2020);
    /** Work that is handed down comes with safeguards and with power over duties, people and money. */
    static final Citation SHANGHAI_STREETS_10 = Citation.of("上海市街道办事处条例", "10", LocalDate.of(2018, 5, 24));
    /** Temporary work comes with people, funds and technique, and with requirements, standards and a procedure. */
    static final Citation BEIJING_STREETS_41 = Citation.of("北京市街道办事处条例", "41", LocalDate.of(2019, 11, 27));
    /** What is off the list is not handed to a community, and what it helps with is not made its own. */
    static final Citation BEIJING_APPEALS_17 = Citation.of("北京市接诉即办工作条例", "17", LocalDate.of(2021, 9, 24));
    /** Emergencies are exempt; seen in an excerpt of a page alone. */
    static final Citation ZHANGJIAKOU = Citation.builder()
            .document("张家口市社区工作事项准入规定（网页节选）")
            .url("zjkwmw.gov.cn/news/202003/4655")
            .build();

    private Texts() {}
}
