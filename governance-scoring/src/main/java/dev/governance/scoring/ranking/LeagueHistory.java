package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One league over several periods (历年排名), from the oldest to the latest.
 *
 * @param tables a table for each period, at least one; of one league, in order, no two periods with a day in common
 */
public record LeagueHistory(ImmutableList<LeagueTable> tables) implements Serializable {

    /**
     * Checks that the tables follow each other.
     *
     * @throws IllegalArgumentException if there is none, one is of another league, or periods overlap or are out of order
     */
    public LeagueHistory {
        checkArgument(!tables.isEmpty(), "a history has at least one table");
        for (int i = 1; i < tables.size(); i++) {
            LeagueTable before = tables.get(i - 1);
            LeagueTable after = tables.get(i);
            checkArgument(before.league().equals(after.league()), "%s is another league than %s", after, before);
            boolean follows = before.period()
                    .to()
                    .flatMap(end -> after.period().from().map(start -> !start.isBefore(end)))
                    .orElse(false);
            checkArgument(follows, "%s does not follow %s", after, before);
        }
    }

    /**
     * Returns a history.
     *
     * @param tables the tables, from the oldest to the latest
     * @return the history
     * @throws IllegalArgumentException if they do not follow each other
     */
    public static LeagueHistory of(LeagueTable... tables) {
        return new LeagueHistory(ImmutableList.copyOf(tables));
    }

    /**
     * Returns the latest table.
     *
     * @return the table of the last period
     */
    public LeagueTable latest() {
        return tables.get(tables.size() - 1);
    }

    /**
     * Returns the table before the latest.
     *
     * @return the table; absent if there is but one
     */
    public Optional<LeagueTable> previous() {
        return tables.size() < 2 ? Optional.empty() : Optional.of(tables.get(tables.size() - 2));
    }

    /**
     * Returns the entries of a unit in the last periods.
     *
     * @param unit the unit
     * @param periods how many periods; at least 1
     * @return its entries from the oldest; empty unless it was ranked in each of them
     */
    public ImmutableList<RankedEntry> last(RankedUnit unit, int periods) {
        if (tables.size() < periods) {
            return ImmutableList.of();
        }
        List<LeagueTable> last = tables.subList(tables.size() - periods, tables.size());
        ImmutableList<RankedEntry> entries =
                last.stream().flatMap(table -> table.entry(unit).stream()).collect(toImmutableList());
        return entries.size() == periods ? entries : ImmutableList.of();
    }
}
