package dev.governance.organization.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.organization.CriterionAnswer;
import dev.governance.organization.Yardsticks;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds each party organisation against the criteria. */
final class PartyMeasuring {

    private final Yardsticks at;
    private final ImmutableSetMultimap<DivisionCode, PartyForm> forms;

    PartyMeasuring(PartyRegister register, Yardsticks at) {
        this.at = at;
        this.forms = units(register)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(PartyUnit::division, PartyUnit::form));
    }

    private Stream<PartyUnit> units(PartyRegister register) {
        return register.units().stream().filter(unit -> unit.during().contains(at.date()));
    }

    PartyCoverage coverage(PartyRegister register) {
        ImmutableList<PartyUnitStanding> standings =
                units(register).map(this::standing).collect(toImmutableList());
        Map<DivisionCode, List<CriterionAnswer>> byPlace = new HashMap<>();
        standings.forEach(one -> byPlace.computeIfAbsent(one.division(), place -> new ArrayList<>())
                .add(one.effective()));
        ImmutableList<PartyCoverageLine> lines = register.communities().stream()
                .map(code -> line(code, byPlace.getOrDefault(code, List.of())))
                .collect(toImmutableList());
        return PartyCoverage.builder()
                .lines(lines)
                .standings(standings)
                .communities(lines.size())
                .nominal(lines.stream().filter(PartyCoverageLine::nominal).count())
                .effective(lines.stream()
                        .filter(line -> line.effective() == CriterionAnswer.MET)
                        .count())
                .members(members(register))
                .build();
    }

    private static PartyCoverageLine line(DivisionCode code, List<CriterionAnswer> answers) {
        CriterionAnswer effective = answers.contains(CriterionAnswer.MET)
                ? CriterionAnswer.MET
                : answers.contains(CriterionAnswer.NOT_VERIFIED)
                        ? CriterionAnswer.NOT_VERIFIED
                        : CriterionAnswer.NOT_MET;
        return PartyCoverageLine.builder()
                .community(code)
                .units(answers.size())
                .nominal(!answers.isEmpty())
                .effective(effective)
                .build();
    }

    private PartyUnitStanding standing(PartyUnit unit) {
        Map<PartyCriterion, CriterionAnswer> answers = new EnumMap<>(PartyCriterion.class);
        answers.put(PartyCriterion.FORM, CriterionAnswer.of(form(unit)));
        answers.put(
                PartyCriterion.ACTIVITY, CriterionAnswer.of(often(unit.activities(), at.value(PartyNorms.ACTIVITIES))));
        answers.put(PartyCriterion.ELECTION, CriterionAnswer.of(election(unit)));
        answers.put(
                PartyCriterion.MATTERS,
                CriterionAnswer.of(often(unit.communityMatters(), at.value(PartyNorms.MATTERS))));
        return PartyUnitStanding.builder()
                .organization(unit.organization())
                .division(unit.division())
                .form(unit.form())
                .answers(answers)
                .effective(CriterionAnswer.all(answers.values()))
                .build();
    }

    /** A group is enough where there are too few members for a branch, or where it is part of something larger. */
    private Optional<Boolean> form(PartyUnit unit) {
        Optional<Long> least = at.value(PartyNorms.BRANCH_LEAST);
        Optional<Long> branch = at.value(PartyNorms.BRANCH_MOST);
        Optional<Long> general = at.value(PartyNorms.GENERAL_BRANCH_MOST);
        long members = unit.members();
        return switch (unit.form()) {
            case GROUP ->
                forms.get(unit.division()).stream().anyMatch(form -> form != PartyForm.GROUP)
                        ? Optional.of(true)
                        : least.map(bound -> members < bound);
            case BRANCH -> least.flatMap(low -> branch.map(high -> members >= low && members <= high));
            case GENERAL_BRANCH -> branch.flatMap(low -> general.map(high -> members > low && members <= high));
            case COMMITTEE -> general.map(low -> members > low);
        };
    }

    private Optional<Boolean> often(ImmutableSortedSet<LocalDate> days, Optional<Long> least) {
        return count(days).flatMap(count -> least.map(bound -> count >= bound));
    }

    /** Returns how many of some days lie in the period that ends with the day of the review. */
    Optional<Long> count(ImmutableSortedSet<LocalDate> days) {
        return at.value(PartyNorms.PERIOD)
                .map(period -> (long) days.subSet(at.date().minusDays(period - 1), true, at.date(), true)
                        .size());
    }

    private Optional<Boolean> election(PartyUnit unit) {
        return unit.form() == PartyForm.GROUP
                ? Optional.of(true)
                : due(unit).map(due -> !at.date().isAfter(due));
    }

    /** Returns by when the leaders are to be elected anew. */
    Optional<LocalDate> due(PartyUnit unit) {
        return unit.lastElection().flatMap(last -> at.value(PartyNorms.TERM).map(last::plusYears));
    }

    private ImmutableList<PartyMembersCell> members(PartyRegister register) {
        Optional<Long> least = at.value(PartyNorms.SMALLEST_CELL);
        if (least.isEmpty()) {
            return ImmutableList.of();
        }
        Map<PartyForm, long[]> sums = new EnumMap<>(PartyForm.class);
        units(register).forEach(unit -> {
            long[] sum = sums.computeIfAbsent(unit.form(), form -> new long[2]);
            sum[0]++;
            sum[1] += unit.members();
        });
        List<PartyForm> told = List.copyOf(sums.keySet());
        ImmutableList<Optional<Long>> cells =
                SmallCells.hide(sums.values().stream().map(sum -> sum[1]).toList(), least.get());
        return IntStream.range(0, told.size())
                .mapToObj(i -> PartyMembersCell.builder()
                        .form(told.get(i))
                        .units(Objects.requireNonNull(sums.get(told.get(i)))[0])
                        .members(cells.get(i))
                        .build())
                .collect(toImmutableList());
    }
}
