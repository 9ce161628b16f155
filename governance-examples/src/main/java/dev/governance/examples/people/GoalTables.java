package dev.governance.examples.people;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvColumn.Kind;
import dev.governance.examples.edge.CsvFormat;
import dev.governance.examples.edge.Records;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.goal.GoalProgress;

/** The tables of goals (目标任务表格): what was reported, and which lines a budget has; with Chinese or English headers, or as JSON. */
public final class GoalTables {

    private static final CsvFormat<GoalProgress> PROGRESS = CsvFormat.of(
            GoalProgress.class,
            ImmutableList.of(
                    CsvColumn.of("goal", "goal", "任务编号", Kind.TEXT),
                    CsvColumn.of("day", "day", "日期", Kind.TEXT),
                    CsvColumn.of("done", "done", "完成比例", Kind.TEXT),
                    CsvColumn.of("cost", "cost so far", "累计支出", Kind.YUAN).optional()));

    private static final CsvFormat<BudgetLine> BUDGETS =
            CsvFormat.of(BudgetLine.class, ImmutableList.of(CsvColumn.of("line", "line", "预算项目编号", Kind.TEXT)));

    private GoalTables() {}

    /**
     * Returns the reader of reports.
     *
     * @param encoding how tables are encoded
     * @return the reader; a goal is reported on once a day
     */
    public static Records<GoalProgress> progress(TextEncoding encoding) {
        return Records.many(GoalProgress.class).orTable(PROGRESS, encoding).unique(one -> one.goal() + " " + one.day());
    }

    /**
     * Returns the reader of the lines of a budget.
     *
     * @param encoding how tables are encoded
     * @return the reader; a line stands once
     */
    public static Records<BudgetLine> budgets(TextEncoding encoding) {
        return Records.many(BudgetLine.class)
                .orTable(BUDGETS, encoding)
                .unique(one -> one.line().value());
    }
}
