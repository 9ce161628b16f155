package dev.governance.worker;

import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Goes through one person's appointments by day and finds the first day on which something is too much. */
final class AppointmentSweep {

    private static final Comparator<Appointment> BY_START =
            Comparator.comparing(AppointmentSweep::start).thenComparing(Appointment::id);
    private static final Comparator<Appointment> BY_END = Comparator.comparing(
                    (Appointment one) -> one.during().to().orElse(LocalDate.MAX))
            .thenComparing(Appointment::id);

    private AppointmentSweep() {}

    /** The first day on which the shares are above the whole. */
    static Optional<Finding> of(Collection<Appointment> appointments) {
        return first(
                appointments,
                held -> Ratio.sum(held.stream()
                                        .map(post -> post.share().ratio())
                                        .toList())
                                .compareTo(Ratio.one())
                        > 0,
                "worker.shares-above-whole");
    }

    /** The first day on which two posts are paid. */
    static Optional<Finding> ofPaid(Collection<Appointment> appointments) {
        List<Appointment> paid = appointments.stream().filter(Appointment::paid).toList();
        return first(paid, held -> held.size() > 1, "worker.two-salaries");
    }

    private static Optional<Finding> first(
            Collection<Appointment> appointments, Predicate<Collection<Appointment>> tooMuch, String code) {
        if (appointments.size() == 1) {
            return Optional.empty();
        }
        TreeSet<Appointment> held = new TreeSet<>(BY_END);
        List<Appointment> sorted = appointments.stream().sorted(BY_START).toList();
        for (int at = 0; at < sorted.size(); at++) {
            Appointment next = sorted.get(at);
            LocalDate start = start(next);
            while (!held.isEmpty()
                    && !held.first().during().to().orElse(LocalDate.MAX).isAfter(start)) {
                held.pollFirst();
            }
            held.add(next);
            boolean whole = at + 1 == sorted.size() || start(sorted.get(at + 1)).isAfter(start);
            if (whole && tooMuch.test(held)) {
                return Optional.of(finding(code, next, held));
            }
        }
        return Optional.empty();
    }

    private static LocalDate start(Appointment appointment) {
        return appointment.during().from().orElse(LocalDate.MIN);
    }

    private static Finding finding(String code, Appointment last, Collection<Appointment> held) {
        Ratio sum = Ratio.sum(held.stream().map(post -> post.share().ratio()).toList());
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
