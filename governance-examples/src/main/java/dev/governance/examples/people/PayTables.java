package dev.governance.examples.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvColumn.Kind;
import dev.governance.examples.edge.CsvFormat;
import dev.governance.examples.edge.Records;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.worker.Employment;
import dev.governance.worker.ExamPass;
import dev.governance.worker.StudyRecord;

/** The tables of workers (社工表格): contracts, appointments, papers passed, hours of study; with Chinese or English headers, or as JSON. */
public final class PayTables {

    private static final ImmutableMap<String, String> EDUCATIONS = ImmutableMap.<String, String>builder()
            .put("高中", "SECONDARY")
            .put("中专", "SECONDARY")
            .put("大专", "COLLEGE")
            .put("本科", "UNDERGRADUATE")
            .put("学士", "BACHELOR")
            .put("硕士", "MASTER")
            .put("博士", "DOCTOR")
            .buildOrThrow();

    private static final ImmutableMap<String, String> LEVELS =
            ImmutableMap.of("助理社会工作师", "ASSISTANT", "社会工作师", "PROFESSIONAL", "高级社会工作师", "SENIOR");

    private static final ImmutableMap<String, String> APPRAISALS =
            ImmutableMap.of("优秀", "EXCELLENT", "合格", "COMPETENT", "基本合格", "BASIC", "不合格", "INCOMPETENT");

    private static final ImmutableMap<String, String> PAPERS = ImmutableMap.of(
            "综合能力初级", "COMPREHENSIVE_ASSISTANT",
            "实务初级", "PRACTICE_ASSISTANT",
            "综合能力中级", "COMPREHENSIVE_PROFESSIONAL",
            "实务中级", "PRACTICE_PROFESSIONAL",
            "法规与政策", "LAW_PROFESSIONAL",
            "实务高级", "PRACTICE_SENIOR");

    private static final CsvFormat<Employment> EMPLOYMENTS = CsvFormat.of(
            Employment.class,
            ImmutableList.of(
                    CsvColumn.of("id", "id", "合同编号", Kind.TEXT),
                    CsvColumn.of("worker", "worker", "社工编号", Kind.TEXT),
                    CsvColumn.of("community", "community", "社区代码", Kind.TEXT),
                    CsvColumn.of("post", "post", "岗位", Kind.TEXT),
                    CsvColumn.of("qualification.education", "education", "学历", Kind.TEXT)
                            .labelled(EDUCATIONS),
                    CsvColumn.of("qualification.socialWorkMajor", "social work major", "社工专业", Kind.FLAG)
                            .optional(),
                    CsvColumn.of("qualification.level", "certificate", "证书", Kind.TEXT)
                            .labelled(LEVELS)
                            .optional(),
                    CsvColumn.of("qualification.levelSince", "certified since", "取证日期", Kind.TEXT)
                            .optional(),
                    CsvColumn.of("serviceSince", "service since", "从业日期", Kind.TEXT),
                    CsvColumn.of("hiredOn", "hired", "入职日期", Kind.TEXT),
                    CsvColumn.of("leftOn", "left", "离职日期", Kind.TEXT).optional(),
                    CsvColumn.of("grade", "grade", "薪级", Kind.NUMBER).optional(),
                    CsvColumn.of("gradeBefore", "grade before", "上年薪级", Kind.NUMBER)
                            .optional(),
                    CsvColumn.of("appraisal", "appraisal", "上年考核", Kind.TEXT)
                            .labelled(APPRAISALS)
                            .optional(),
                    CsvColumn.of("monthlyPay", "monthly pay", "月薪", Kind.YUAN).optional()));

    private static final CsvFormat<AppointmentRow> APPOINTMENTS = CsvFormat.of(
            AppointmentRow.class,
            ImmutableList.of(
                    CsvColumn.of("id", "id", "任职编号", Kind.TEXT),
                    CsvColumn.of("worker", "worker", "社工编号", Kind.TEXT),
                    CsvColumn.of("organization", "organization", "任职单位", Kind.TEXT),
                    CsvColumn.of("post", "post", "岗位", Kind.TEXT),
                    CsvColumn.of("community", "community", "社区代码", Kind.TEXT),
                    CsvColumn.of("share", "share", "占时", Kind.TEXT),
                    CsvColumn.of("during", "during", "任期", Kind.TEXT),
                    CsvColumn.of("paid", "paid", "计薪", Kind.FLAG),
                    CsvColumn.of("hours", "hours a year", "年工作量", Kind.NUMBER).optional()));

    private static final CsvFormat<ExamPass> PASSES = CsvFormat.of(
            ExamPass.class,
            ImmutableList.of(
                    CsvColumn.of("worker", "worker", "社工编号", Kind.TEXT),
                    CsvColumn.of("paper", "paper", "科目", Kind.TEXT).labelled(PAPERS),
                    CsvColumn.of("year", "year", "年度", Kind.NUMBER)));

    private static final CsvFormat<StudyRecord> STUDIES = CsvFormat.of(
            StudyRecord.class,
            ImmutableList.of(
                    CsvColumn.of("worker", "worker", "社工编号", Kind.TEXT),
                    CsvColumn.of("day", "day", "日期", Kind.TEXT),
                    CsvColumn.of("hours", "hours", "学时", Kind.NUMBER)));

    private PayTables() {}

    /**
     * Returns the reader of contracts.
     *
     * @param encoding how tables are encoded
     * @return the reader; a contract stands once
     */
    public static Records<Employment> employments(TextEncoding encoding) {
        return Records.many(Employment.class)
                .orTable(EMPLOYMENTS, encoding)
                .unique(one -> one.id().value());
    }

    /**
     * Returns the reader of appointments.
     *
     * @param encoding how tables are encoded
     * @return the reader; an appointment stands once
     */
    public static Records<AppointmentRow> appointments(TextEncoding encoding) {
        return Records.many(AppointmentRow.class)
                .orTable(APPOINTMENTS, encoding)
                .unique(one -> one.id().value());
    }

    /**
     * Returns the reader of papers passed.
     *
     * @param encoding how tables are encoded
     * @return the reader; a paper of a person in a year stands once
     */
    public static Records<ExamPass> passes(TextEncoding encoding) {
        return Records.many(ExamPass.class)
                .orTable(PASSES, encoding)
                .unique(one -> one.worker().person() + " " + one.paper() + " " + one.year());
    }

    /**
     * Returns the reader of hours of study.
     *
     * @param encoding how tables are encoded
     * @return the reader; a day of a person stands once
     */
    public static Records<StudyRecord> studies(TextEncoding encoding) {
        return Records.many(StudyRecord.class)
                .orTable(STUDIES, encoding)
                .unique(one -> one.worker().person() + " " + one.day());
    }
}
