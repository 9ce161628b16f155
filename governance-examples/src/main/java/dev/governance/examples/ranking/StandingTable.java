package dev.governance.examples.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvColumn.Kind;
import dev.governance.examples.edge.CsvFormat;
import dev.governance.examples.edge.Records;
import dev.governance.examples.edge.TextEncoding;

/** The table of a league (参评单位表), with Chinese or English headers, or as JSON. */
public final class StandingTable {

    private static final ImmutableMap<String, String> KINDS = RankWords.kindsByWord();

    private static final CsvFormat<StandingRow> FORMAT = CsvFormat.of(
            StandingRow.class,
            ImmutableList.of(
                    CsvColumn.of("unit", "unit", "编号", Kind.TEXT),
                    CsvColumn.of("name", "name", "名称", Kind.TEXT).optional(),
                    CsvColumn.of("league", "league", "组别", Kind.TEXT),
                    CsvColumn.of("kind", "kind", "类型", Kind.TEXT)
                            .labelled(KINDS)
                            .optional(),
                    CsvColumn.of("score", "score", "得分", Kind.NUMBER),
                    CsvColumn.of("error", "se", "标准误", Kind.NUMBER),
                    CsvColumn.of("sample", "n", "样本量", Kind.NUMBER).optional(),
                    CsvColumn.of("previous", "previous", "上期得分", Kind.NUMBER).optional(),
                    CsvColumn.of("previousError", "previous se", "上期标准误", Kind.NUMBER)
                            .optional(),
                    CsvColumn.of("previousSample", "previous n", "上期样本量", Kind.NUMBER)
                            .optional(),
                    CsvColumn.of("pastTheGate", "tasks past the gate", "绕开准入件数", Kind.NUMBER)
                            .optional(),
                    CsvColumn.of("goalsOverdue", "goals overdue", "目标逾期件数", Kind.NUMBER)
                            .optional(),
                    CsvColumn.of("requestsOverdue", "requests overdue", "诉求逾期件数", Kind.NUMBER)
                            .optional(),
                    CsvColumn.of("invented", "invented", "虚构", Kind.FLAG).optional()));

    private StandingTable() {}

    /**
     * Returns the reader.
     *
     * @param encoding how tables are encoded
     * @return the reader; a body stands once
     */
    public static Records<StandingRow> records(TextEncoding encoding) {
        return Records.many(StandingRow.class)
                .orTable(FORMAT, encoding)
                .unique(row -> row.unit().value());
    }
}
