package dev.governance.scoring.ranking;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.organization.Organization;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks whether triggers speak, and whether chance is ruled out. */
final class Weigher {

    private final AccountabilityFacts facts;
    private final double level;

    Weigher(AccountabilityFacts facts, double level) {
        this.facts = facts;
        this.level = level;
    }

    /** What a trigger finds about a body; nothing where it does not speak, or nothing is known. */
    Optional<Weighed> weigh(Organization body, Trigger trigger) {
        RankedUnit unit = RankedUnit.of(body.id());
        if (trigger instanceof Trigger.MoreThan more) {
            return count(body, more);
        }
        if (trigger instanceof Trigger.ScoreBelow below) {
            return latest(unit).flatMap(history -> below(history, unit, below));
        }
        if (trigger instanceof Trigger.Fall fall) {
            return latest(unit).flatMap(history -> fall(history, unit, fall));
        }
        return latest(unit).flatMap(history -> places(history, unit, trigger));
    }

    /** The league in which the unit is ranked now. */
    private Optional<LeagueHistory> latest(RankedUnit unit) {
        return facts.histories().stream()
                .filter(history -> history.latest().entry(unit).isPresent())
                .findFirst();
    }

    private Optional<Weighed> count(Organization body, Trigger.MoreThan more) {
        ImmutableList<ConductCount> counts = facts.counts().stream()
                .filter(one -> one.subject().equals(body.id()) && one.ground() == more.ground())
                .collect(toImmutableList());
        long count = counts.stream().mapToLong(ConductCount::count).reduce(0, Math::addExact);
        if (count <= more.most()) {
            return Optional.empty();
        }
        Finding finding = AccountabilityFindings.moreThan(body.id(), more, count);
        DateSpan first = counts.get(0).during();
        DateSpan during = counts.stream().map(ConductCount::during).reduce(first, Weigher::later);
        return Optional.of(new Weighed(finding, true, during));
    }

    private static DateSpan later(DateSpan one, DateSpan other) {
        boolean open = one.to().isEmpty()
                || other.to().isPresent() && !other.to().get().isAfter(one.to().get());
        return open ? one : other;
    }

    private Optional<Weighed> below(LeagueHistory history, RankedUnit unit, Trigger.ScoreBelow below) {
        LeagueTable table = history.latest();
        ScoreEstimate score = table.entry(unit).orElseThrow().estimate();
        ScoreEstimate lack = lack(table, new ScoreEstimate(below.bar(), 0), score);
        return speaks(
                lack, 0, table, AccountabilityFindings.below(unit, score.value(), score.interval(level), below.bar()));
    }

    private Optional<Weighed> fall(LeagueHistory history, RankedUnit unit, Trigger.Fall fall) {
        ImmutableList<RankedEntry> both = history.last(unit, 2);
        if (both.isEmpty()) {
            return Optional.empty();
        }
        ScoreEstimate before = both.get(0).estimate();
        ScoreEstimate after = both.get(1).estimate();
        ScoreEstimate lost = lack(history.latest(), before, after);
        Finding finding = AccountabilityFindings.fall(unit, before, after, lost.interval(level), fall.points());
        return speaks(lost, fall.points(), history.latest(), finding);
    }

    /** How much worse a score is than another, positive for worse. */
    private static ScoreEstimate lack(LeagueTable table, ScoreEstimate other, ScoreEstimate score) {
        ScoreEstimate difference = other.minus(score);
        return new ScoreEstimate(difference.value() * table.league().direction().sign(), difference.error());
    }

    private Optional<Weighed> speaks(ScoreEstimate lack, double bound, LeagueTable table, Finding finding) {
        return lack.value() > bound
                ? Optional.of(new Weighed(finding, lack.interval(level).low() > bound, table.period()))
                : Optional.empty();
    }

    private static Optional<Weighed> places(LeagueHistory history, RankedUnit unit, Trigger trigger) {
        boolean top = trigger instanceof Trigger.Top;
        int places = trigger instanceof Trigger.Top best ? best.places() : ((Trigger.Bottom) trigger).places();
        int periods = trigger instanceof Trigger.Top best ? best.periods() : ((Trigger.Bottom) trigger).periods();
        ImmutableList<RankedEntry> entries = history.last(unit, periods);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<LeagueTable> tables = history.tables()
                .subList(history.tables().size() - periods, history.tables().size());
        boolean met = true;
        boolean sure = true;
        for (int i = 0; i < periods; i++) {
            Standing standing = new Standing(tables.get(i), entries.get(i));
            met &= standing.hasEnds(places) && standing.isWithin(places, top);
            sure &= standing.isSurelyWithin(places, top);
        }
        Finding finding = AccountabilityFindings.places(unit, tables, entries, places, top);
        return met ? Optional.of(new Weighed(finding, sure, history.latest().period())) : Optional.empty();
    }

    /** A unit in a table. */
    private record Standing(LeagueTable table, RankedEntry entry) {

        boolean hasEnds(int places) {
            return 2L * places <= table.ranked().size();
        }

        boolean isWithin(int places, boolean top) {
            int sign = table.league().direction().sign() * (top ? 1 : -1);
            double own = sign * entry.estimate().value();
            Predicate<RankedEntry> further = other -> sign * other.estimate().value() > own;
            return table.ranked().stream().filter(further).count() < places;
        }

        boolean isSurelyWithin(int places, boolean top) {
            RankRange range = entry.range(table.standard());
            return top
                    ? range.isSurelyWithinBest(places)
                    : range.isSurelyWithinWorst(places, table.ranked().size());
        }
    }
}
