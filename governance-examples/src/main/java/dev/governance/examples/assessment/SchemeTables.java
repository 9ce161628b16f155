package dev.governance.examples.assessment;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvColumn.Kind;
import dev.governance.examples.edge.CsvFormat;
import dev.governance.examples.edge.Records;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.scoring.assessment.Adjustment;
import dev.governance.scoring.assessment.Observation;

/** The tables of an assessment (考核表格): observations, adjustments, names; with Chinese or English headers, or as JSON. */
public final class SchemeTables {

    private static final CsvFormat<Observation> OBSERVATIONS = CsvFormat.of(
            Observation.class,
            ImmutableList.of(
                    CsvColumn.of("unit", "unit", "单位编号", Kind.TEXT),
                    CsvColumn.of("indicator", "indicator", "指标", Kind.TEXT),
                    CsvColumn.of("on", "on", "日期", Kind.TEXT),
                    CsvColumn.of("value", "value", "数值", Kind.NUMBER),
                    CsvColumn.of("error", "error", "标准误差", Kind.NUMBER).optional(),
                    CsvColumn.of("assessor", "assessor", "评价单位", Kind.TEXT).optional()));

    private static final CsvFormat<Adjustment> ADJUSTMENTS = CsvFormat.of(
            Adjustment.class,
            ImmutableList.of(
                    CsvColumn.of("unit", "unit", "单位编号", Kind.TEXT),
                    CsvColumn.of("points", "points", "加减分", Kind.TEXT),
                    CsvColumn.of("reason.en", "reason", "英文事由", Kind.TEXT),
                    CsvColumn.of("reason.zh", "reason in Chinese", "事由", Kind.TEXT)));

    private static final CsvFormat<NameRow> NAMES = CsvFormat.of(
            NameRow.class,
            ImmutableList.of(
                    CsvColumn.of("code", "code", "编号", Kind.TEXT),
                    CsvColumn.of("level", "level", "层级", Kind.TEXT).optional(),
                    CsvColumn.of("name", "name", "名称", Kind.TEXT)));

    private SchemeTables() {}

    /**
     * Returns the reader of observations.
     *
     * @param encoding how tables are encoded
     * @return the reader; rows have no id
     */
    public static Records<Observation> observations(TextEncoding encoding) {
        return Records.many(Observation.class).orTable(OBSERVATIONS, encoding);
    }

    /**
     * Returns the reader of adjustments.
     *
     * @param encoding how tables are encoded
     * @return the reader; rows have no id
     */
    public static Records<Adjustment> adjustments(TextEncoding encoding) {
        return Records.many(Adjustment.class).orTable(ADJUSTMENTS, encoding);
    }

    /**
     * Returns the reader of names.
     *
     * @param encoding how tables are encoded
     * @return the reader; a code stands once
     */
    public static Records<NameRow> names(TextEncoding encoding) {
        return Records.many(NameRow.class).orTable(NAMES, encoding).unique(NameRow::code);
    }
}
