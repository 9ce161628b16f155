package dev.governance.funding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The payments of one contract, one after the other. */
final class ContractSettlement {

    private final ServiceContract contract;
    private final ImmutableList<ContractInspection> inspections;
    private final LocalDate day;

    ContractSettlement(ServiceContract contract, List<ContractInspection> all, LocalDate day) {
        this.contract = contract;
        this.inspections = all.stream()
                .filter(one -> one.contract().equals(contract.id()))
                .filter(one -> !one.day().isAfter(day))
                .sorted(Comparator.comparing(ContractInspection::day))
                .collect(toImmutableList());
        this.day = day;
    }

    ContractReview review(PurchaseStandard standard) {
        ImmutableList.Builder<Settlement> settlements = ImmutableList.builder();
        List<LevelState> inspected = new ArrayList<>();
        for (int number = 1; number <= contract.payments().size(); number++) {
            if (!contract.payments().get(number - 1).due().isAfter(day)) {
                Settlement settlement = settle(number);
                settlements.add(settlement);
                settlement.states().values().stream()
                        .filter(state -> state != LevelState.NOT_INSPECTED)
                        .forEach(inspected::add);
            }
        }
        Optional<Ratio> met = inspected.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.sum(inspected.stream().map(LevelState::met).collect(toImmutableList()))
                        .dividedBy(Ratio.of(inspected.size())));
        return ContractReview.builder()
                .contract(contract.id())
                .settlements(settlements.build())
                .met(met)
                .renewal(met.map(part -> part.compareTo(standard.renewalLeastMet()) >= 0
                                ? RenewalAdvice.RENEW
                                : RenewalAdvice.DO_NOT_RENEW)
                        .orElse(RenewalAdvice.LOOK_CLOSER))
                .build();
    }

    private Settlement settle(int number) {
        Instalment payment = contract.payments().get(number - 1);
        DateSpan span = contract.spanOf(number);
        ImmutableMap.Builder<ServiceLevelId, LevelState> states = ImmutableMap.builder();
        List<Ratio> met = new ArrayList<>();
        List<Deduction> deductions = new ArrayList<>();
        for (ServiceLevel level : contract.terms().levels()) {
            Optional<ContractInspection> last = last(level, span);
            LevelState state = last.map(one -> held(level, one)).orElse(LevelState.NOT_INSPECTED);
            states.put(level.id(), state);
            met.add(state.met());
            last.flatMap(one -> deduction(level, one, payment)).ifPresent(deductions::add);
        }
        Money depends = payment.amount().times(contract.terms().resultShare().ratio(), RoundingMode.HALF_UP);
        Ratio mean = Ratio.sum(met).dividedBy(Ratio.of(met.size()));
        Money result = depends.times(mean, RoundingMode.HALF_UP);
        Money deducted = deducted(payment, deductions);
        Money payable = payment.amount().minus(depends).plus(result).minus(deducted);
        return Settlement.builder()
                .number(number)
                .due(payment.due())
                .agreed(payment.amount())
                .states(states.buildOrThrow())
                .result(result)
                .deductions(deductions)
                .deducted(deducted)
                .payable(payable.isNegative() ? Money.zero() : payable)
                .build();
    }

    private Optional<ContractInspection> last(ServiceLevel level, DateSpan span) {
        return inspections.stream()
                .filter(one -> one.level().equals(level.id()) && span.contains(one.day()))
                .reduce((first, second) -> second);
    }

    /** What counts of an inspection: nothing before the provider could answer or without evidence; it may have been right. */
    private LevelState held(ServiceLevel level, ContractInspection inspection) {
        LevelState measured = state(level, inspection);
        return switch (status(inspection)) {
            case TAKEN -> measured;
            case WITHDRAWN -> LevelState.MET;
            case WAITING, WITHOUT_EVIDENCE ->
                measured == LevelState.MET && !inspection.evidence().isEmpty() ? measured : LevelState.NOT_INSPECTED;
        };
    }

    private static LevelState state(ServiceLevel level, ContractInspection inspection) {
        if (level.target().isMetBy(inspection.measured())) {
            return LevelState.MET;
        }
        boolean partly = level.partly().stream().anyMatch(from -> from.isMetBy(inspection.measured()));
        return partly ? LevelState.PARTLY_MET : LevelState.NOT_MET;
    }

    private Optional<Deduction> deduction(ServiceLevel level, ContractInspection inspection, Instalment payment) {
        LevelState state = state(level, inspection);
        Ratio lacking = Ratio.one().minus(state.met());
        if (lacking.isZero() || level.deduction().ratio().isZero()) {
            return Optional.empty();
        }
        Money amount = payment.amount().times(level.deduction().ratio().times(lacking), RoundingMode.DOWN);
        return Optional.of(new Deduction(level.id(), state, amount, status(inspection)));
    }

    /** Nothing is held against a provider without evidence, or before it could answer. */
    private DeductionStatus status(ContractInspection inspection) {
        if (inspection.evidence().isEmpty()) {
            return DeductionStatus.WITHOUT_EVIDENCE;
        }
        Optional<ProviderAnswer> answer =
                inspection.answer().filter(one -> !one.day().isAfter(day));
        if (answer.isPresent()) {
            return answer.get().upheld() ? DeductionStatus.WITHDRAWN : DeductionStatus.TAKEN;
        }
        LocalDate last = inspection.told().plusDays(contract.terms().answerDays());
        return day.isAfter(last) ? DeductionStatus.TAKEN : DeductionStatus.WAITING;
    }

    private Money deducted(Instalment payment, List<Deduction> deductions) {
        Money sum = Money.sum(deductions.stream()
                .filter(one -> one.status() == DeductionStatus.TAKEN)
                .map(Deduction::amount)
                .collect(toImmutableList()));
        Money cap = payment.amount().times(contract.terms().deductionCap().ratio(), RoundingMode.DOWN);
        return sum.compareTo(cap) > 0 ? cap : sum;
    }
}
