package dev.governance.organization.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Looks at co-building agreements: signed by both, with all lists, with promises of both sides, kept in time. */
final class CoBuildingInspection {

    private CoBuildingInspection() {}

    private static Stream<CoBuildingAgreement> current(PartyRegister register, LocalDate day) {
        return register.agreements().stream()
                .filter(agreement -> agreement.during().contains(day));
    }

    static ImmutableList<CoBuildingScorecard> scorecards(PartyRegister register, LocalDate day) {
        return current(register, day)
                .flatMap(agreement ->
                        Stream.of(CoBuildingSide.values()).map(side -> CoBuildingScorecard.of(agreement, side, day)))
                .collect(toImmutableList());
    }

    static ImmutableList<Finding> findings(PartyRegister register, LocalDate day) {
        return current(register, day)
                .flatMap(agreement -> Stream.of(unsigned(agreement), lists(agreement), late(agreement, day))
                        .flatMap(found -> found))
                .collect(toImmutableList());
    }

    private static Stream<Finding> unsigned(CoBuildingAgreement agreement) {
        return Stream.of(CoBuildingSide.values())
                .filter(side -> !agreement.signed().contains(side))
                .map(side -> of("party.co-building-unsigned", agreement)
                        .putValues("side", side.name())
                        .build());
    }

    private static Stream<Finding> lists(CoBuildingAgreement agreement) {
        Stream<Finding> missing = Stream.of(CoBuildingList.values())
                .filter(list -> agreement.pledges().stream().noneMatch(pledge -> pledge.list() == list))
                .map(list -> of("party.co-building-list-missing", agreement)
                        .severity(Finding.Severity.WARNING)
                        .putValues("list", list.name())
                        .build());
        Stream<Finding> silent = Stream.of(CoBuildingSide.values())
                .filter(side -> agreement.pledges().stream().noneMatch(pledge -> pledge.side() == side))
                .map(side -> of("party.co-building-one-sided", agreement)
                        .putValues("side", side.name())
                        .build());
        return Stream.concat(missing, silent);
    }

    private static Stream<Finding> late(CoBuildingAgreement agreement, LocalDate day) {
        return agreement.pledges().stream()
                .filter(pledge -> pledge.kept().isEmpty() && pledge.due().isBefore(day))
                .map(pledge -> of("party.co-building-overdue", agreement)
                        .putValues("pledge", pledge.title())
                        .putValues("side", pledge.side().name())
                        .putValues("due", pledge.due().toString())
                        .build());
    }

    private static Finding.Builder of(String code, CoBuildingAgreement agreement) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(agreement.id().value());
        finding.putValues("agreement", agreement.id().value());
        return finding;
    }
}
