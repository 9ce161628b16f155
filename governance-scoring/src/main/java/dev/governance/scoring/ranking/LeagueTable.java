package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.scoring.statistics.Interval;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A league in a period, ranked (排名表): each unit with the ranks that it may have, and apart from them those that cannot honestly
 * be ranked.
 *
 * <p>The order of the entries that are given decides nothing but the order of those who stand equal. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLeagueTable.class)
@JsonDeserialize(as = ImmutableLeagueTable.class)
@JsonPropertyOrder({"league", "period", "standard", "ranked", "apart"})
public abstract class LeagueTable implements Serializable {

    LeagueTable() {}

    /**
     * Returns the league.
     *
     * @return the league
     */
    public abstract League league();

    /**
     * Returns for which days it holds.
     *
     * @return the period
     */
    public abstract DateSpan period();

    /**
     * Returns how it was ranked.
     *
     * @return the standard
     */
    public abstract RankingStandard standard();

    /**
     * Returns those who are ranked.
     *
     * @return the entries from the best score to the worst
     */
    public abstract ImmutableList<RankedEntry> ranked();

    /**
     * Returns those who are not.
     *
     * @return the entries with the reasons, in the order in which they were given
     */
    public abstract ImmutableList<ApartEntry> apart();

    /**
     * Ranks a league.
     *
     * @param league the league
     * @param period the days
     * @param entries what is known of its units, each once
     * @param standard how it is ranked
     * @return the table
     * @throws IllegalArgumentException if an entry is of another league
     * @throws IllegalStateException if a unit is entered twice
     */
    public static LeagueTable of(
            League league, DateSpan period, List<? extends LeagueEntry> entries, RankingStandard standard) {
        for (LeagueEntry entry : entries) {
            checkArgument(
                    entry.league().equals(league.id()),
                    "%s is compared inside its own league, %s, not in %s",
                    entry.unit(),
                    entry.league(),
                    league.id());
        }
        Sorting sorting = Sorting.of(ImmutableList.copyOf(entries), standard);
        return builder()
                .league(league)
                .period(period)
                .standard(standard)
                .ranked(new Ranker(league.direction(), standard).rank(sorting.rankable()))
                .apart(sorting.apart())
                .build();
    }

    /**
     * Finds a unit among those who are ranked.
     *
     * @param unit the unit
     * @return its entry; absent if it is apart or in another league
     */
    public final Optional<RankedEntry> entry(RankedUnit unit) {
        return ranked().stream().filter(one -> one.entry().unit().equals(unit)).findFirst();
    }

    /**
     * Finds those who may be among the best (τ-best set of Mogstad, Romano, Shaikh and Wilhelm).
     *
     * @param places how many the best are; at least 1
     * @return a set that holds all of the truly best as often as the standard says
     */
    public final ImmutableSet<RankedUnit> possiblyBest(int places) {
        return possibly(places, 1);
    }

    /**
     * Finds those who may be among the worst (τ-worst set).
     *
     * @param places how many the worst are; at least 1
     * @return a set that holds all of the truly worst as often as the standard says
     */
    public final ImmutableSet<RankedUnit> possiblyWorst(int places) {
        return possibly(places, -1);
    }

    private ImmutableSet<RankedUnit> possibly(int places, int sign) {
        checkArgument(places >= 1, "the best or worst are at least one, not %s", places);
        List<Interval> sets = new Ranker(league().direction(), standard()).bestRanks(ranked(), sign);
        return IntStream.range(0, sets.size())
                .filter(place -> sets.get(place).low() <= places)
                .mapToObj(place -> ranked().get(place).entry().unit())
                .collect(toImmutableSet());
    }

    /**
     * Compares two units of this league.
     *
     * @param one a unit that is ranked
     * @param other another
     * @return how much better the one is, positive for better, with its error
     * @throws IllegalArgumentException if one of them is not ranked here: nobody is compared across leagues
     */
    public final ScoreEstimate lead(RankedUnit one, RankedUnit other) {
        ScoreEstimate difference = ranked(one).estimate().minus(ranked(other).estimate());
        return new ScoreEstimate(difference.value() * league().direction().sign(), difference.error());
    }

    private RankedEntry ranked(RankedUnit unit) {
        return entry(unit)
                .orElseThrow(() -> new IllegalArgumentException(
                        unit + " is not ranked in " + league().id() + ", and nobody is compared across leagues"));
    }

    /**
     * Returns a builder, for a table that is read from elsewhere.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Set<RankedUnit> units = new HashSet<>();
        ranked().forEach(one -> check(units, one.entry()));
        apart().forEach(one -> check(units, one.entry()));
        for (RankedEntry one : ranked()) {
            checkState(
                    Math.max(one.alone().worst(), one.together().worst()) <= ranked().size(),
                    "%s: of %s ranks, %s may be none",
                    one.entry().unit(),
                    ranked().size(),
                    one.together());
            checkState(
                    one.entry().unit() instanceof RankedUnit.Body
                            || standard().workersInWords().isPresent(),
                    "nobody answers in words for ranking single workers");
        }
    }

    private void check(Set<RankedUnit> units, LeagueEntry entry) {
        checkState(units.add(entry.unit()), "%s stands in %s twice", entry.unit(), league().id());
        checkState(
                entry.league().equals(league().id()),
                "%s is of %s, not of %s",
                entry.unit(),
                entry.league(),
                league().id());
    }

    /** Returns the league, the period and the numbers of units. */
    @Override
    public final String toString() {
        return league().id() + " " + period() + ": " + ranked().size() + " ranked, " + apart().size() + " apart";
    }

    /** Builds a {@link LeagueTable}. */
    public static final class Builder extends ImmutableLeagueTable.Builder {
        Builder() {}
    }
}
