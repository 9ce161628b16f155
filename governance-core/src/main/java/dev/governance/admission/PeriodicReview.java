package dev.governance.admission;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Answer;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.WorkingCalendar;
import dev.governance.process.ActorId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One review of a register: moves each record where it has to go, and tells why. */
final class PeriodicReview {

    private final LocalDateTime at;
    private final ActorId actor;
    private final AdmissionStandard standard;
    private final WorkingCalendar calendar;
    private final List<Finding> findings = new ArrayList<>();

    PeriodicReview(LocalDateTime at, ActorId actor, AdmissionStandard standard, WorkingCalendar calendar) {
        this.at = requireNonNull(at, "at");
        this.actor = requireNonNull(actor, "actor");
        this.standard = requireNonNull(standard, "standard");
        this.calendar = requireNonNull(calendar, "calendar");
    }

    RegisterReview of(AdmissionRegister register, Map<TaskId, Delivery> deliveries) {
        List<AdmissionRecord> after = new ArrayList<>();
        for (AdmissionRecord record : register.records()) {
            record.undecidedSince().ifPresent(since -> undecided(record, since));
            after.add(record(
                    record, Optional.ofNullable(deliveries.get(record.request().id()))));
        }
        return new RegisterReview(AdmissionRegister.of(after), ImmutableList.copyOf(findings));
    }

    /** The gate asks departments for their time, and keeps its own. */
    private void undecided(AdmissionRecord record, LocalDate since) {
        int days = Math.toIntExact(standard.decisionTime());
        Answer<LocalDate> last = calendar.plusWorkingDays(since, days);
        if (last instanceof Answer.Known<LocalDate> due) {
            if (at.toLocalDate().isAfter(due.value())) {
                findings.add(late("admission.decision-overdue", record, since)
                        .putValues("due", due.value().toString())
                        .build());
            }
        } else {
            findings.add(late("admission.decision-due-unknown", record, since)
                    .severity(Severity.WARNING)
                    .build());
        }
    }

    private Finding.Builder late(String code, AdmissionRecord record, LocalDate since) {
        Finding.Builder finding = finding(code, record);
        finding.addCitations(standard.citations(AdmissionStandard.DECISION_TIME));
        finding.putValues("days", Long.toString(standard.decisionTime()));
        finding.putValues("since", since.toString());
        finding.putValues("state", record.state().name());
        return finding;
    }

    private AdmissionRecord record(AdmissionRecord record, Optional<Delivery> delivery) {
        return switch (record.state()) {
            case EMERGENCY_ADMITTED -> lapse(record);
            case ACTIVE, UNDER_REVIEW_PERIODIC -> isOver(record) ? end(record) : active(record, delivery);
            case SUSPENDED -> isOver(record) ? end(record) : suspended(record, delivery);
            default -> record;
        };
    }

    private AdmissionRecord lapse(AdmissionRecord record) {
        Optional<LocalDate> due =
                record.ratificationDue().filter(day -> at.toLocalDate().isAfter(day));
        if (due.isEmpty()) {
            return record;
        }
        findings.add(finding("admission.emergency-lapsed", record)
                .putValues("due", due.get().toString())
                .build());
        return move(record, AdmissionEvent.of(AdmissionMove.EXIT), "not ratified in time");
    }

    private boolean isOver(AdmissionRecord record) {
        return record.request()
                .period()
                .flatMap(span -> span.to())
                .filter(end -> !at.toLocalDate().isBefore(end))
                .isPresent();
    }

    private AdmissionRecord end(AdmissionRecord record) {
        findings.add(finding("admission.period-over", record)
                .severity(Severity.NOTE)
                .putValues("period", record.request().period().orElseThrow().toString())
                .build());
        return move(record, AdmissionEvent.of(AdmissionMove.EXIT), "the period is over");
    }

    private AdmissionRecord active(AdmissionRecord record, Optional<Delivery> delivery) {
        if (delivery.isEmpty()) {
            findings.add(finding("admission.delivery-untold", record)
                    .severity(Severity.WARNING)
                    .build());
            return record;
        }
        AdmissionRecord reviewed = record.state() == AdmissionState.ACTIVE
                ? move(record, AdmissionEvent.of(AdmissionMove.BEGIN_REVIEW), "periodic review")
                : record;
        if (delivery.get().isWhole()) {
            return move(
                    reviewed, AdmissionEvent.ofDelivery(AdmissionMove.CONFIRM, delivery.get()), "all was delivered");
        }
        findings.add(undelivered(record, delivery.get()));
        return move(
                reviewed, AdmissionEvent.ofDelivery(AdmissionMove.SUSPEND, delivery.get()), "not all was delivered");
    }

    private AdmissionRecord suspended(AdmissionRecord record, Optional<Delivery> delivery) {
        if (delivery.isPresent() && delivery.get().isWhole()) {
            return move(
                    record, AdmissionEvent.ofDelivery(AdmissionMove.REINSTATE, delivery.get()), "all was delivered");
        }
        delivery.ifPresent(part -> findings.add(undelivered(record, part)));
        return record;
    }

    private static Finding undelivered(AdmissionRecord record, Delivery delivery) {
        return Finding.builder("admission.undelivered")
                .from(AdmissionGuard.undelivered(delivery))
                .subject(record.request().id().value())
                .build();
    }

    private static Finding.Builder finding(String code, AdmissionRecord record) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(record.request().id().value());
        finding.putValues("request", record.request().id().value());
        return finding;
    }

    /** A move that is refused, such as one whose time runs back, is told as its refusal. */
    private AdmissionRecord move(AdmissionRecord record, AdmissionEvent event, String reason) {
        AdmissionRecord moved = record.attempt(event, actor, at, reason);
        moved.trail().refusal().ifPresent(findings::add);
        return moved;
    }
}
