package dev.governance.examples.gate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.admission.BurdenComparison;
import dev.governance.admission.BurdenIndex;
import dev.governance.admission.BurdenItem;
import dev.governance.admission.SubjectKind;
import dev.governance.admission.WorkNature;
import dev.governance.admission.WorkOrigin;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.TextTable;
import dev.governance.organization.OrganizationId;
import java.util.List;
import java.util.Locale;

/**
 * The burden before and after told to a person (减负前后对比): what is carried, how many hours, and from which department.
 *
 * <p>Immutable and thread-safe.
 *
 * @param change before and after
 * @param names what departments are called; the id stands for one without a name
 * @param locale Chinese or English
 */
public record BurdenAccount(BurdenComparison change, ImmutableMap<OrganizationId, String> names, Locale locale) {

    private String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    /**
     * Returns all of it.
     *
     * @return several tables, each line ending in a line feed
     */
    public String whole() {
        return summary() + "\n" + kinds() + "\n" + departments(Integer.MAX_VALUE);
    }

    /**
     * Returns the sums: things, hours by origin and nature.
     *
     * @return a table
     */
    public String summary() {
        BurdenIndex before = change.before();
        BurdenIndex after = change.after();
        TextTable table = table(say("burden of communities", "社区负担"));
        row(table, say("communities", "社区数"), communities(before), communities(after));
        row(
                table,
                say("things carried", "承担事项"),
                before.items().size(),
                after.items().size());
        row(table, say("hours a year", "年工时"), before.hours(), after.hours());
        for (WorkOrigin origin : WorkOrigin.values()) {
            for (WorkNature nature : WorkNature.values()) {
                if (before.hours(origin, nature) > 0 || after.hours(origin, nature) > 0) {
                    row(table, words(origin, nature), before.hours(origin, nature), after.hours(origin, nature));
                }
            }
        }
        return table + uncounted();
    }

    private String uncounted() {
        return change.isComplete()
                ? ""
                : say("Hours of some things were not counted: ", "部分事项未统计工时：")
                        + change.before().uncounted() + " → " + change.after().uncounted() + "\n";
    }

    private String words(WorkOrigin origin, WorkNature nature) {
        String from = origin == WorkOrigin.FROM_ABOVE ? say("from above", "上级下达") : say("from residents", "居民需求");
        String what = nature == WorkNature.ADMINISTRATION ? say("administration", "行政事务") : say("service", "为民服务");
        return say("  of them ", "  其中 ") + from + say(", ", "·") + what;
    }

    private String kinds() {
        TextTable table = table(say("things carried", "承担事项"));
        for (SubjectKind kind : SubjectKind.values()) {
            if (change.before().count(kind) > 0 || change.after().count(kind) > 0) {
                row(
                        table,
                        kind.words().in(locale),
                        change.before().count(kind),
                        change.after().count(kind));
            }
        }
        return table.toString();
    }

    /**
     * Returns the hours that departments cause.
     *
     * @param most how many departments are named; the others are summed up
     * @return a table, the largest fall first
     */
    public String departments(int most) {
        ImmutableList<BurdenComparison.Source> sources = change.sources();
        TextTable table = table(say("hours a year, by department", "部门来源年工时"));
        sources.stream()
                .limit(most)
                .forEach(source -> row(table, name(source.department()), source.before(), source.after()));
        if (sources.size() > most) {
            row(
                    table,
                    say("other departments", "其余部门") + " (" + (sources.size() - most) + ")",
                    sources.stream()
                            .skip(most)
                            .mapToLong(BurdenComparison.Source::before)
                            .sum(),
                    sources.stream()
                            .skip(most)
                            .mapToLong(BurdenComparison.Source::after)
                            .sum());
        }
        return table.toString();
    }

    private String name(OrganizationId department) {
        return names.getOrDefault(department, department.value());
    }

    private TextTable table(String title) {
        return new TextTable(List.of(title, say("before", "此前"), say("after", "此后"), say("change", "变化")));
    }

    private static void row(TextTable table, String head, long before, long after) {
        table.row(head, before, after, after - before);
    }

    private static long communities(BurdenIndex index) {
        return index.items().stream().map(BurdenItem::community).distinct().count();
    }
}
