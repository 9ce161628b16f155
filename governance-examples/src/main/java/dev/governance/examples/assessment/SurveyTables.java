package dev.governance.examples.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvColumn.Kind;
import dev.governance.examples.edge.CsvFormat;
import dev.governance.examples.edge.Records;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.scoring.assessment.SurveyResponse;
import dev.governance.scoring.assessment.SurveyedGrid;

/** The tables of a survey (调查表格): answers, frame, population; with Chinese or English headers, or as JSON. */
public final class SurveyTables {

    private static final ImmutableMap<String, String> CONTACTS = ImmutableMap.of(
            "已答", "ANSWERED",
            "拒答", "REFUSED",
            "未接通", "NOT_REACHED",
            "不符合条件", "NOT_ELIGIBLE");

    private static final ImmutableMap<String, String> TRAITS = ImmutableMap.of(
            "年龄段", "AGE_BAND",
            "性别", "GENDER",
            "住房类型", "HOUSING",
            "产权或租住", "TENURE",
            "居住年限", "RESIDENCE");

    private static final CsvFormat<SurveyResponse> ANSWERS = CsvFormat.of(
            SurveyResponse.class,
            ImmutableList.of(
                    CsvColumn.of("community", "community", "社区代码", Kind.TEXT),
                    CsvColumn.of("grid", "grid", "网格", Kind.TEXT),
                    CsvColumn.of("contact", "contact", "访问结果", Kind.TEXT).labelled(CONTACTS),
                    CsvColumn.of("answer", "answer", "回答", Kind.NUMBER),
                    CsvColumn.of("traits.AGE_BAND", "age band", "年龄段", Kind.TEXT)
                            .optional(),
                    CsvColumn.of("traits.GENDER", "gender", "性别", Kind.TEXT).optional(),
                    CsvColumn.of("traits.HOUSING", "housing", "住房类型", Kind.TEXT).optional(),
                    CsvColumn.of("traits.TENURE", "tenure", "产权或租住", Kind.TEXT).optional(),
                    CsvColumn.of("traits.RESIDENCE", "residence", "居住年限", Kind.TEXT)
                            .optional()));

    private static final CsvFormat<SurveyedGrid> FRAME = CsvFormat.of(
            SurveyedGrid.class,
            ImmutableList.of(
                    CsvColumn.of("community", "community", "社区代码", Kind.TEXT),
                    CsvColumn.of("grid", "grid", "网格", Kind.TEXT),
                    CsvColumn.of("size", "size", "可访户数", Kind.NUMBER)));

    private static final CsvFormat<TraitRow> POPULATION = CsvFormat.of(
            TraitRow.class,
            ImmutableList.of(
                    CsvColumn.of("trait", "trait", "加权维度", Kind.TEXT).labelled(TRAITS),
                    CsvColumn.of("value", "value", "取值", Kind.TEXT),
                    CsvColumn.of("count", "count", "人数", Kind.NUMBER)));

    private SurveyTables() {}

    /**
     * Returns the reader of answers.
     *
     * @param encoding how tables are encoded
     * @return the reader; rows have no id
     */
    public static Records<SurveyResponse> answers(TextEncoding encoding) {
        return Records.many(SurveyResponse.class).orTable(ANSWERS, encoding);
    }

    /**
     * Returns the reader of frames.
     *
     * @param encoding how tables are encoded
     * @return the reader; a grid stands once
     */
    public static Records<SurveyedGrid> frame(TextEncoding encoding) {
        return Records.many(SurveyedGrid.class)
                .orTable(FRAME, encoding)
                .unique(one -> one.grid().value());
    }

    /**
     * Returns the reader of populations.
     *
     * @param encoding how tables are encoded
     * @return the reader; a value of a trait stands once
     */
    public static Records<TraitRow> population(TextEncoding encoding) {
        return Records.many(TraitRow.class)
                .orTable(POPULATION, encoding)
                .unique(row -> row.trait() + " " + row.value());
    }
}
