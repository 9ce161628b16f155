package dev.governance.worker;

import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Goes through one person's appointments by day and finds the first day on which something is too much. */
final class AppointmentSweep {

    private static final Comparator<Appointment> BY_START =
            Comparator.comparing(AppointmentSweep::start).thenComparing(Appointment::id);
    private static final Comparator<Appointment> BY_END =
            Comparator.comparing(AppointmentSweep::end).thenComparing(Appointment::id);

    private AppointmentSweep() {}

    /** The first day on which the shares are above the whole. */
    static Optional<Finding> of(Collection<Appointment> appointments) {
        return first(appointments, (sum, held) -> sum.compareTo(Ratio.one()) > 0, "worker.shares-above-whole");
    }

    /** The first day on which two posts are paid. */
    static Optional<Finding> ofPaid(Collection<Appointment> appointments) {
        List<Appointment> paid = appointments.stream().filter(Appointment::paid).toList();
        return first(paid, (sum, held) -> held > 1, "worker.two-salaries");
    }

    private static Optional<Finding> first(
            Collection<Appointment> appointments, BiPredicate<Ratio, Integer> tooMuch, String code) {
        if (appointments.size() < 2) {
            return Optional.empty();
        }
        TreeSet<Appointment> held = new TreeSet<>(BY_END);
        Ratio sum = Ratio.zero();
        List<Appointment> sorted = appointments.stream().sorted(BY_START).toList();
        for (int at = 0; at < sorted.size(); at++) {
            Appointment next = sorted.get(at);
            LocalDate start = start(next);
            while (!held.isEmpty() && !end(held.first()).isAfter(start)) {
                sum = sum.minus(Objects.requireNonNull(held.pollFirst()).share().ratio());
            }
            held.add(next);
            sum = sum.plus(next.share().ratio());
            boolean whole = at + 1 == sorted.size() || start(sorted.get(at + 1)).isAfter(start);
            if (whole && tooMuch.test(sum, held.size())) {
                return Optional.of(finding(code, next, held, sum));
            }
        }
        return Optional.empty();
    }

    private static LocalDate end(Appointment appointment) {
        return appointment.during().to().orElse(LocalDate.MAX);
    }

    private static LocalDate start(Appointment appointment) {
        return appointment.during().from().orElse(LocalDate.MIN);
    }

    private static Finding finding(String code, Appointment last, Collection<Appointment> held, Ratio sum) {
        return Finding.builder(code)
                .subject(last.id().value())
                .putValues(
                        "appointments",
                        held.stream()
                                .map(Appointment::id)
                                .sorted()
                                .map(AppointmentId::value)
                                .collect(Collectors.joining(", ")))
                .putValues("from", last.during().from().map(LocalDate::toString).orElse(".."))
                .putValues("shares", sum.toString())
                .build();
    }
}
