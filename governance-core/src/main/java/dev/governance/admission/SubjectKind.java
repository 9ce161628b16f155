package dev.governance.admission;

import dev.governance.basics.Sentence;

/**
 * What a department wants to bring into a community (准入对象). The kinds are those of the lists published in 张家口, 黄山 and
 * 西城 (seen in excerpts).
 */
public enum SubjectKind {
    /** An organization or a body (组织机构). */
    ORGANIZATION("an organization", "组织机构"),
    /** A plate on the door (场所挂牌). */
    PLATE("a plate on the door", "场所挂牌"),
    /** A ledger or a report (台账报表). */
    LEDGER("a ledger or report", "台账报表"),
    /** A survey or statistics (调查统计). */
    SURVEY("a survey", "调查统计"),
    /** A special inspection (专项检查). */
    INSPECTION("an inspection", "专项检查"),
    /** An assessment, a contest or a campaign for a title (考核评比、创建达标). */
    ASSESSMENT("an assessment or contest", "考核评比/创建达标"),
    /** A certificate or a proof (证明事项). */
    CERTIFICATE("a certificate", "证明事项"),
    /** Another task (工作任务). */
    TASK("a task", "工作任务"),
    /** An app, a platform or a chat group that has to be fed (政务APP、工作群). */
    APP("an app or chat group", "政务APP/工作群");

    private final Sentence words;

    SubjectKind(String en, String zh) {
        this.words = Sentence.of(en, zh);
    }

    /**
     * Returns the kind in words.
     *
     * @return English and Chinese
     */
    public Sentence words() {
        return words;
    }
}
