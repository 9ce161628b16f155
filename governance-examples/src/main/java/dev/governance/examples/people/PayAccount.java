package dev.governance.examples.people;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.governance.admission.CommunityLoad;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.json.FindingSentences;
import dev.governance.place.DivisionCode;
import dev.governance.worker.AppointmentReview;
import dev.governance.worker.Employment;
import dev.governance.worker.PayForecast;
import dev.governance.worker.PayReview;
import dev.governance.worker.PayScale;
import dev.governance.worker.QualificationReview;
import dev.governance.worker.RetentionReview;
import dev.governance.worker.TrainingPlan;
import dev.governance.worker.TrainingRequest;
import dev.governance.worker.WorkloadLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is told of a staff (社工队伍核查报告). People are counted; findings name contracts and appointments, never persons.
 *
 * @param day the day
 * @param pay what is paid, held against the scale
 * @param forecast what pay will cost, of the contracts that the scale knows
 * @param leftOut how many contracts the forecast leaves out, because the scale does not have their post or grade
 * @param grades how many are paid in each grade of the scale, from grade 1
 * @param qualification how qualified the staff is
 * @param retention how steady it is; absent where no smallest cell is in force
 * @param appointments who holds several posts; absent where no appointments were given
 * @param training what should be learned, and what there are hours for; absent where nothing was asked
 * @param findings everything that was found, with sentences
 * @param uses where the numbers come from
 */
@JsonPropertyOrder({
    "day",
    "pay",
    "forecast",
    "leftOut",
    "grades",
    "qualification",
    "retention",
    "appointments",
    "training",
    "findings",
    "uses"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PayAccount(
        LocalDate day,
        PayReview pay,
        PayForecast forecast,
        int leftOut,
        ImmutableList<Integer> grades,
        QualificationReview qualification,
        Optional<RetentionReview> retention,
        Optional<AppointmentReview> appointments,
        Optional<TrainingCount> training,
        ImmutableList<Finding> findings,
        ImmutableList<NormUse> uses) {

    /**
     * Reviews a staff.
     *
     * @param input what is known
     * @param numbers the numbers
     * @return the account
     */
    public static PayAccount of(PayInput input, PayNumbers numbers) {
        LocalDate day = numbers.day();
        PayReview pay = PayReview.of(input.scale(), input.employments(), day);
        List<Employment> known = input.employments().stream()
                .filter(employment -> onScale(input.scale(), employment))
                .toList();
        QualificationReview qualification = QualificationReview.of(
                input.employments(),
                input.passes(),
                input.studies(),
                numbers.exams(),
                numbers.qualification(),
                day.getYear() - 1);
        Optional<AppointmentReview> appointments = appointments(input, day);
        Optional<TrainingPlan> plan = input.training().map(TrainingRequest::plan);
        return new PayAccount(
                day,
                pay,
                PayForecast.of(input.scale(), known, numbers.outlook()),
                input.employments().size() - known.size(),
                grades(input, known, day),
                qualification,
                numbers.smallestCell()
                        .map(cell -> RetentionReview.of(
                                input.employments(), DateSpan.of(day.minusYears(1), day), 12, Math.toIntExact(cell))),
                appointments,
                plan.map(TrainingCount::of),
                findings(input, numbers, pay, qualification, appointments),
                ImmutableList.<NormUse>builder()
                        .addAll(numbers.exams().uses())
                        .addAll(numbers.qualification().uses())
                        .addAll(numbers.uses())
                        .build());
    }

    private static boolean onScale(PayScale scale, Employment employment) {
        return scale.post(employment.post())
                .filter(post -> employment.grade().map(post::holds).orElse(true))
                .isPresent();
    }

    private static ImmutableList<Integer> grades(PayInput input, List<Employment> known, LocalDate day) {
        int[] counts = new int[input.scale().table().grades()];
        known.stream()
                .filter(employment -> employment.during().contains(day))
                .flatMap(employment -> employment.grade().stream())
                .forEach(grade -> counts[grade - 1]++);
        return IntStream.of(counts).boxed().collect(toImmutableList());
    }

    private static Optional<AppointmentReview> appointments(PayInput input, LocalDate day) {
        return input.appointments().isEmpty()
                ? Optional.empty()
                : Optional.of(AppointmentReview.of(
                        input.appointments().stream()
                                .map(AppointmentRow::appointment)
                                .toList(),
                        day));
    }

    private static ImmutableList<Finding> findings(
            PayInput input,
            PayNumbers numbers,
            PayReview pay,
            QualificationReview qualification,
            Optional<AppointmentReview> appointments) {
        List<Finding> all = new ArrayList<>(pay.findings());
        all.addAll(qualification.findings());
        appointments.ifPresent(review -> all.addAll(review.findings()));
        numbers.fullTimeHours()
                .ifPresent(hours -> all.addAll(ledger(input, hours).overloads(numbers.day())));
        input.inclusions().forEach(list -> all.addAll(list.review(numbers.day())));
        return all.stream().map(FindingSentences.standard()::withSentence).collect(toImmutableList());
    }

    /**
     * Returns what the workload ledger says of communities, as the gate reads it.
     *
     * @param input what is known
     * @param numbers the numbers
     * @return the load of each community with an appointment, by its code; empty where no hours of a full post are in force
     */
    public static ImmutableSortedMap<String, CommunityLoad> loads(PayInput input, PayNumbers numbers) {
        return numbers.fullTimeHours()
                .map(hours -> ledger(input, hours))
                .map(ledger -> input.appointments().stream()
                        .map(AppointmentRow::community)
                        .distinct()
                        .collect(ImmutableSortedMap.<DivisionCode, String, CommunityLoad>toImmutableSortedMap(
                                Comparator.naturalOrder(),
                                DivisionCode::toString,
                                community -> CommunityLoad.from(ledger, community, numbers.day()))))
                .orElse(ImmutableSortedMap.of());
    }

    private static WorkloadLedger ledger(PayInput input, long hours) {
        return WorkloadLedger.builder()
                .fullTimeHours(hours)
                .appointments(input.appointments().stream()
                        .map(AppointmentRow::appointment)
                        .toList())
                .entries(input.appointments().stream()
                        .flatMap(row -> row.work().stream())
                        .toList())
                .build();
    }
}
