package dev.governance.admission;

import dev.governance.basics.Finding;
import dev.governance.policy.DecisionRecord;
import dev.governance.policy.Verdict;
import dev.governance.process.AuditEntry;
import dev.governance.process.AuditTrail;
import dev.governance.process.Guard;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands between the states of a request. A policy proposes and a competent body decides, but nobody approves what the
 * policy certainly refuses or sends back: that has to be asked for again.
 */
enum AdmissionGuard implements Guard<AdmissionState, AdmissionEvent> {
    /** An approval needs a decision that may admit, or that leaves it to the joint meeting. */
    MAY_BE_APPROVED {
        @Override
        Optional<Finding> objection(
                AuditTrail<AdmissionState, AdmissionEvent> past, AdmissionEvent event, LocalDate day) {
            return unlessPossible(event, Verdict.ADMIT, Verdict.REFER);
        }
    },
    /** An approval on conditions needs the same, or a decision that may admit on conditions. */
    MAY_BE_APPROVED_ON_CONDITIONS {
        @Override
        Optional<Finding> objection(
                AuditTrail<AdmissionState, AdmissionEvent> past, AdmissionEvent event, LocalDate day) {
            return unlessPossible(event, Verdict.ADMIT, Verdict.ADMIT_ON_CONDITIONS, Verdict.REFER);
        }
    },
    /** An emergency has to be declared in the request. */
    EMERGENCY_IS_DECLARED {
        @Override
        Optional<Finding> objection(
                AuditTrail<AdmissionState, AdmissionEvent> past, AdmissionEvent event, LocalDate day) {
            return event.ground().isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            Finding.builder("admission.no-emergency-declared").build());
        }
    },
    /** A provisional admission is ratified on its last day at the latest. */
    IN_TIME {
        @Override
        Optional<Finding> objection(
                AuditTrail<AdmissionState, AdmissionEvent> past, AdmissionEvent event, LocalDate day) {
            return past.lastMoveTo(AdmissionState.EMERGENCY_ADMITTED)
                    .flatMap(entry -> entry.event().due())
                    .filter(day::isAfter)
                    .map(due -> Finding.builder("admission.ratified-late")
                            .putValues("due", due.toString())
                            .putValues("day", day.toString())
                            .build());
        }
    },
    /** Work goes on only where all that was due came. */
    IS_WHOLE {
        @Override
        Optional<Finding> objection(
                AuditTrail<AdmissionState, AdmissionEvent> past, AdmissionEvent event, LocalDate day) {
            return event.delivery().filter(delivery -> !delivery.isWhole()).map(AdmissionGuard::undelivered);
        }
    },
    /** Work is suspended only where something is missing. */
    IS_NOT_WHOLE {
        @Override
        Optional<Finding> objection(
                AuditTrail<AdmissionState, AdmissionEvent> past, AdmissionEvent event, LocalDate day) {
            return event.delivery()
                    .filter(Delivery::isWhole)
                    .map(delivery ->
                            Finding.builder("admission.nothing-missing").build());
        }
    };

    abstract Optional<Finding> objection(
            AuditTrail<AdmissionState, AdmissionEvent> past, AdmissionEvent event, LocalDate day);

    @Override
    public Optional<Finding> objection(
            AuditTrail<AdmissionState, AdmissionEvent> past, AuditEntry<AdmissionState, AdmissionEvent> proposed) {
        return objection(past, proposed.event(), proposed.at().toLocalDate());
    }

    /** Tells what is missing. */
    static Finding undelivered(Delivery delivery) {
        return Finding.builder("admission.undelivered")
                .putValues("shortfall", delivery.shortfall().toString())
                .putValues(
                        "powers",
                        delivery.missingPowers().stream().map(Enum::name).collect(Collectors.joining(", ")))
                .addCitations(Texts.SHANGHAI_27, Texts.SHANGHAI_STREETS_10)
                .build();
    }

    private static Optional<Finding> unlessPossible(AdmissionEvent event, Verdict... verdicts) {
        return event.decision()
                .map(DecisionRecord::possible)
                .filter(possible -> possible.stream()
                        .noneMatch(one -> Arrays.asList(verdicts).contains(one.verdict())))
                .map(possible -> Finding.builder("admission.decision-against")
                        .putValues("move", event.name())
                        .putValues(
                                "possible",
                                possible.stream()
                                        .map(one -> one.verdict().name())
                                        .collect(Collectors.joining(", ")))
                        .build());
    }
}
