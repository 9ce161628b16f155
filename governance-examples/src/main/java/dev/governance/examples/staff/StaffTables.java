package dev.governance.examples.staff;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvColumn.Kind;
import dev.governance.examples.edge.CsvFormat;
import dev.governance.examples.edge.Records;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.staffing.Candidate;

/**
 * The tables of staffing (配备表格): workers, and what is special about grids; with Chinese or English headers, or as JSON. The
 * tables of areas and of the plan are those of {@link dev.governance.examples.grids.GridTables}.
 */
public final class StaffTables {

    private static final CsvFormat<Candidate> WORKERS = CsvFormat.of(
            Candidate.class,
            ImmutableList.of(
                    CsvColumn.of("worker.id", "id", "社工编号", Kind.TEXT),
                    CsvColumn.of("worker.skills", "skills", "技能", Kind.LIST).optional(),
                    CsvColumn.of("worker.dialects", "dialects", "方言", Kind.LIST).optional(),
                    CsvColumn.of("place.x", "x", "东向坐标", Kind.NUMBER).optional(),
                    CsvColumn.of("place.y", "y", "北向坐标", Kind.NUMBER).optional(),
                    CsvColumn.of("hoursTaken", "hours taken", "每周已有工时", Kind.NUMBER)
                            .optional()));

    private static final CsvFormat<GridTraits> GRIDS = CsvFormat.of(
            GridTraits.class,
            ImmutableList.of(
                    CsvColumn.of("grid", "grid", "网格", Kind.TEXT),
                    CsvColumn.of("vulnerable", "vulnerable", "重点服务对象", Kind.NUMBER)
                            .optional(),
                    CsvColumn.of("difficulty", "difficulty", "难度系数", Kind.TEXT).optional(),
                    CsvColumn.of("required", "required skills", "必备技能", Kind.LIST)
                            .optional(),
                    CsvColumn.of("wished", "wished skills", "期望技能", Kind.LIST).optional(),
                    CsvColumn.of("dialects", "dialects", "方言", Kind.LIST).optional(),
                    CsvColumn.of("manager", "manager", "指挥单位", Kind.TEXT).optional()));

    private StaffTables() {}

    /**
     * Returns the reader of workers.
     *
     * @param encoding how tables are encoded
     * @return the reader; a worker stands once
     */
    public static Records<Candidate> workers(TextEncoding encoding) {
        return Records.many(Candidate.class)
                .orTable(WORKERS, encoding)
                .unique(one -> one.worker().id().person().value());
    }

    /**
     * Returns the reader of what is special about grids.
     *
     * @param encoding how tables are encoded
     * @return the reader; a grid stands once
     */
    public static Records<GridTraits> grids(TextEncoding encoding) {
        return Records.many(GridTraits.class)
                .orTable(GRIDS, encoding)
                .unique(one -> one.grid().value());
    }
}
