package dev.governance.examples.grids;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvColumn.Kind;

/** The columns of the tables of grids, in English and in Chinese. */
final class GridColumns {

    static final CsvColumn ID = CsvColumn.of("id", "id", "编号", Kind.TEXT);
    static final CsvColumn X = CsvColumn.of("x", "x", "东向坐标", Kind.TEXT);
    static final CsvColumn Y = CsvColumn.of("y", "y", "北向坐标", Kind.TEXT);
    static final CsvColumn HOUSEHOLDS = CsvColumn.of("households", "households", "户数", Kind.TEXT);
    static final CsvColumn PERSONS =
            CsvColumn.of("persons", "persons", "人数", Kind.TEXT).optional();
    static final CsvColumn KIND = CsvColumn.of("kind", "kind", "类型", Kind.TEXT).optional();
    static final CsvColumn COMMUNITY =
            CsvColumn.of("community", "community", "社区代码", Kind.TEXT).optional();
    static final CsvColumn COMPOUND =
            CsvColumn.of("compound", "compound", "小区", Kind.TEXT).optional();
    static final CsvColumn STREET =
            CsvColumn.of("street", "street", "街区", Kind.TEXT).optional();
    static final ImmutableList<CsvColumn> AREAS =
            ImmutableList.of(ID, X, Y, HOUSEHOLDS, PERSONS, KIND, COMMUNITY, COMPOUND, STREET);

    static final CsvColumn A = CsvColumn.of("a", "a", "一端", Kind.TEXT);
    static final CsvColumn B = CsvColumn.of("b", "b", "另一端", Kind.TEXT);
    static final ImmutableList<CsvColumn> LINKS = ImmutableList.of(A, B);

    static final CsvColumn GRID = CsvColumn.of("grid", "grid", "网格", Kind.TEXT);
    static final ImmutableList<CsvColumn> PLAN = ImmutableList.of(ID, GRID);

    private GridColumns() {}
}
