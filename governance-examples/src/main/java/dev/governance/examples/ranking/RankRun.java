package dev.governance.examples.ranking;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.json.Echo;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.ranking.AccountabilityFacts;
import dev.governance.scoring.ranking.AccountabilityGround;
import dev.governance.scoring.ranking.AccountabilityPolicy;
import dev.governance.scoring.ranking.AccountabilityReview;
import dev.governance.scoring.ranking.AccountabilityStandard;
import dev.governance.scoring.ranking.ConductCount;
import dev.governance.scoring.ranking.ExemptionClaim;
import dev.governance.scoring.ranking.League;
import dev.governance.scoring.ranking.LeagueEntry;
import dev.governance.scoring.ranking.LeagueHistory;
import dev.governance.scoring.ranking.LeagueId;
import dev.governance.scoring.ranking.LeagueTable;
import dev.governance.scoring.ranking.RankedUnit;
import dev.governance.scoring.ranking.RankingStandard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What ranking a table came to (排名运行): a history of each league, and what the accountability policy says of it.
 *
 * @param year the year of the scores
 * @param rows the rows, by body
 * @param histories the leagues, in the order in which they come up
 * @param policy the accountability policy, if one was given
 * @param review what it proposes
 */
public record RankRun(
        int year,
        ImmutableMap<OrganizationId, StandingRow> rows,
        ImmutableList<LeagueHistory> histories,
        Optional<AccountabilityStandard> policy,
        Optional<AccountabilityReview> review) {

    /** The most bodies of a league: what it takes to rank grows with the square of their number. */
    public static final int MOST = 500;

    /**
     * Ranks a table.
     *
     * @param file the name of the table, for faults
     * @param rows its rows
     * @param year the year of the scores
     * @param standard how leagues are ranked
     * @return the leagues, without accountability
     */
    public static RankRun of(String file, List<StandingRow> rows, int year, RankingStandard standard) {
        Map<LeagueId, List<StandingRow>> leagues = new LinkedHashMap<>();
        rows.forEach(row ->
                leagues.computeIfAbsent(row.league(), id -> new ArrayList<>()).add(row));
        leagues.forEach((id, members) -> checkSize(file, id, members.size()));
        ImmutableList<LeagueHistory> histories = leagues.entrySet().stream()
                .map(one -> history(one.getKey(), one.getValue(), year, standard))
                .collect(toImmutableList());
        return new RankRun(
                year,
                rows.stream().collect(ImmutableMap.toImmutableMap(StandingRow::unit, row -> row)),
                histories,
                Optional.empty(),
                Optional.empty());
    }

    private static void checkSize(String file, LeagueId id, int size) {
        if (size > MOST) {
            throw EdgeFaults.whole(
                    file,
                    Finding.builder("rank.league-too-large")
                            .putValues("league", Echo.of(id.value()))
                            .putValues("size", Integer.toString(size))
                            .putValues("most", Integer.toString(MOST))
                            .build());
        }
    }

    /** The year before is a table of its own, where anybody has a score of it. */
    private static LeagueHistory history(LeagueId id, List<StandingRow> rows, int year, RankingStandard standard) {
        League league = new League(id, Sentence.of(id.value(), id.value()), Direction.HIGHER_IS_BETTER);
        LeagueTable latest = LeagueTable.of(
                league,
                DateSpan.ofYear(year),
                rows.stream().map(RankRun::latest).toList(),
                standard);
        return rows.stream().noneMatch(row -> row.previous().isPresent())
                ? LeagueHistory.of(latest)
                : LeagueHistory.of(
                        LeagueTable.of(
                                league,
                                DateSpan.ofYear(year - 1),
                                rows.stream().map(RankRun::previous).toList(),
                                standard),
                        latest);
    }

    private static LeagueEntry latest(StandingRow row) {
        return LeagueEntry.builder()
                .unit(RankedUnit.of(row.unit()))
                .league(row.league())
                .score(row.score())
                .error(row.error())
                .sample(row.sample())
                .build();
    }

    private static LeagueEntry previous(StandingRow row) {
        return LeagueEntry.builder()
                .unit(RankedUnit.of(row.unit()))
                .league(row.league())
                .score(row.previous())
                .error(row.previousError())
                .sample(row.previousSample())
                .build();
    }

    /**
     * Asks an accountability policy.
     *
     * @param standard the policy
     * @param claims what bodies bring forward
     * @param day the day on which it is looked at
     * @return the same leagues with what is proposed
     */
    public RankRun with(AccountabilityStandard standard, List<ExemptionClaim> claims, LocalDate day) {
        AccountabilityFacts.Builder facts =
                AccountabilityFacts.builder().day(day).histories(histories).claims(claims);
        rows.values()
                .forEach(row -> row.kind().ifPresent(kind -> {
                    facts.addBodies(Organization.builder()
                            .id(row.unit())
                            .name(row.called())
                            .kind(kind)
                            .build());
                    count(row, AccountabilityGround.TASKS_PAST_THE_GATE, row.pastTheGate(), facts);
                    count(row, AccountabilityGround.GOALS_OVERDUE, row.goalsOverdue(), facts);
                    count(row, AccountabilityGround.REQUESTS_OVERDUE, row.requestsOverdue(), facts);
                }));
        AccountabilityReview reviewed = AccountabilityPolicy.of(standard).review(facts.build());
        return new RankRun(year, rows, histories, Optional.of(standard), Optional.of(reviewed));
    }

    private void count(
            StandingRow row, AccountabilityGround ground, Optional<Long> count, AccountabilityFacts.Builder facts) {
        count.ifPresent(number -> facts.addCounts(new ConductCount(row.unit(), ground, number, DateSpan.ofYear(year))));
    }

    /** Returns what a body is called. */
    String called(OrganizationId unit) {
        StandingRow row = rows.get(unit);
        return row == null ? unit.value() : row.called();
    }

    /** Returns what a unit is called. */
    String called(RankedUnit unit) {
        return called(OrganizationId.of(unit.key()));
    }
}
