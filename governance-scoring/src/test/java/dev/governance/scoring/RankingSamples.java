package dev.governance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Evidence;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.house.types.Samples;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import dev.governance.policy.RuleId;
import dev.governance.process.ActorId;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.ranking.AccountabilityCase;
import dev.governance.scoring.ranking.AccountabilityGround;
import dev.governance.scoring.ranking.AccountabilityRule;
import dev.governance.scoring.ranking.Allegation;
import dev.governance.scoring.ranking.AllegationId;
import dev.governance.scoring.ranking.Authority;
import dev.governance.scoring.ranking.CaseEvent;
import dev.governance.scoring.ranking.CaseMove;
import dev.governance.scoring.ranking.ConductCount;
import dev.governance.scoring.ranking.IncidentCount;
import dev.governance.scoring.ranking.IncidentKind;
import dev.governance.scoring.ranking.League;
import dev.governance.scoring.ranking.LeagueEntry;
import dev.governance.scoring.ranking.LeagueHistory;
import dev.governance.scoring.ranking.LeagueId;
import dev.governance.scoring.ranking.LeagueTable;
import dev.governance.scoring.ranking.Measure;
import dev.governance.scoring.ranking.MeasureDecision;
import dev.governance.scoring.ranking.MeasureRule;
import dev.governance.scoring.ranking.Proposal;
import dev.governance.scoring.ranking.RankedEntry;
import dev.governance.scoring.ranking.RankedUnit;
import dev.governance.scoring.ranking.RankingStandard;
import dev.governance.scoring.ranking.Trigger;
import java.time.LocalDate;

/** Samples of leagues and of what follows from them. */
final class RankingSamples {

    private static final League LEAGUE =
            new League(LeagueId.of("committees"), Sentence.of("Committees", "居委会"), Direction.HIGHER_IS_BETTER);
    private static final RankingStandard STANDARD =
            RankingStandard.builder().level(0.9).minimumSample(30).build();

    private static final OrganizationId BODY = OrganizationId.of("qu-minzheng");

    private RankingSamples() {}

    static void add(Samples samples) {
        LeagueTable before = table(2024, 70);
        LeagueTable after = table(2025, 82);
        samples.give(RankedEntry.class, before.ranked().get(0), before.ranked().get(1));
        samples.give(IncidentCount.class, incidents(9), incidents(8));
        samples.give(
                ConductCount.class,
                new ConductCount(BODY, AccountabilityGround.TASKS_PAST_THE_GATE, 3, DateSpan.ofYear(2025)),
                new ConductCount(BODY, AccountabilityGround.GOALS_OVERDUE, 0, DateSpan.ofYear(2024)));
        samples.give(
                Trigger.MoreThan.class,
                new Trigger.MoreThan(AccountabilityGround.TASKS_PAST_THE_GATE, 0),
                new Trigger.MoreThan(AccountabilityGround.REQUESTS_OVERDUE, 5));
        MeasureRule criticism = measure("criticism", Measure.CIRCULATED_CRITICISM);
        MeasureRule order = measure("order", Measure.CORRECTION_ORDER);
        samples.give(MeasureRule.class, criticism, order);
        samples.give(AccountabilityRule.class, rule(Measure.CORRECTION_ORDER), rule(Measure.CIRCULATED_CRITICISM));
        samples.give(Proposal.class, proposal(criticism), proposal(order));
        Allegation first = proposal(criticism).allege(AllegationId.of("c-1"), LocalDate.of(2026, 2, 1));
        Allegation second = proposal(order).allege(AllegationId.of("c-2"), LocalDate.of(2026, 2, 1));
        samples.give(MeasureDecision.class, decision(criticism), decision(order));
        samples.prefer(
                AccountabilityCase.class,
                AccountabilityCase.of(first),
                AccountabilityCase.of(second)
                        .attempt(
                                CaseEvent.of(CaseMove.DISMISS),
                                ActorId.of("gov"),
                                LocalDate.of(2026, 3, 1).atTime(9, 0),
                                "nothing in it"));
        samples.give(LeagueHistory.class, LeagueHistory.of(before), LeagueHistory.of(before, after));
    }

    private static IncidentCount incidents(long count) {
        return new IncidentCount(
                DivisionCode.parse("310101002001"), IncidentKind.FLOODING, DateSpan.ofYear(2025), count);
    }

    private static MeasureRule measure(String id, Measure measure) {
        return MeasureRule.builder()
                .id(RuleId.of(id))
                .measure(measure)
                .addSubjects(OrganizationKind.COUNTY_DEPARTMENT)
                .addAuthorities(Authority.OWN_GOVERNMENT)
                .addGrounds(AccountabilityGround.TASKS_PAST_THE_GATE)
                .during(DateSpan.starting(LocalDate.of(2020, 5, 14)))
                .evidence(Evidence.TEXT_READ)
                .addCitations(Citation.of("上海市居民委员会工作条例", "38", LocalDate.of(2020, 5, 14)))
                .build();
    }

    private static MeasureDecision decision(MeasureRule basis) {
        return new MeasureDecision(
                OrganizationKind.COUNTY_DEPARTMENT,
                AccountabilityGround.TASKS_PAST_THE_GATE,
                Authority.OWN_GOVERNMENT,
                basis,
                LocalDate.of(2026, 6, 1));
    }

    private static AccountabilityRule rule(Measure measure) {
        return AccountabilityRule.builder()
                .id(RuleId.of("past-the-gate"))
                .title(Sentence.of("Tasks past the gate", "绕开准入"))
                .addSubjects(OrganizationKind.COUNTY_DEPARTMENT)
                .when(new Trigger.MoreThan(AccountabilityGround.TASKS_PAST_THE_GATE, 2))
                .addLadder(measure)
                .build();
    }

    private static Proposal proposal(MeasureRule basis) {
        return Proposal.builder()
                .subject(BODY)
                .kind(OrganizationKind.COUNTY_DEPARTMENT)
                .rule(RuleId.of("past-the-gate"))
                .ground(AccountabilityGround.TASKS_PAST_THE_GATE)
                .finding(Finding.builder("accountability.more-than").build())
                .during(DateSpan.ofYear(2025))
                .measure(basis.measure())
                .addBasis(basis)
                .build();
    }

    private static LeagueTable table(int year, double score) {
        ImmutableList<LeagueEntry> entries =
                ImmutableList.of(entry("a", score, 100), entry("b", 75, 200), entry("c", 90, 3));
        return LeagueTable.of(LEAGUE, DateSpan.ofYear(year), entries, STANDARD);
    }

    private static LeagueEntry entry(String unit, double score, long sample) {
        return LeagueEntry.builder()
                .unit(RankedUnit.of(OrganizationId.of(unit)))
                .league(LEAGUE.id())
                .score(score)
                .error(1.5)
                .sample(sample)
                .build();
    }

    static ImmutableMap<Class<?>, String> notOnTheWire() {
        return ImmutableMap.of();
    }

    static ImmutableMap<Class<?>, String> noValues() {
        return ImmutableMap.of();
    }
}
