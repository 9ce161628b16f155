package dev.governance.funding;

import dev.governance.basics.Finding;
import dev.governance.process.AuditEntry;
import dev.governance.process.AuditTrail;
import dev.governance.process.Guard;
import java.util.Optional;

/** Whether a move of a transfer fits what had come (到位条件). */
enum TransferGuard implements Guard<TransferState, TransferEvent> {
    /** Work begins and goes on only where all that is needed had come. */
    DELIVERED {
        @Override
        boolean isRight(TransferEvent event) {
            return event.isDelivered();
        }
    },
    /** Work is suspended only where something is missing. */
    NOT_DELIVERED {
        @Override
        boolean isRight(TransferEvent event) {
            return !event.isDelivered();
        }
    };

    abstract boolean isRight(TransferEvent event);

    @Override
    public Optional<Finding> objection(
            AuditTrail<TransferState, TransferEvent> past, AuditEntry<TransferState, TransferEvent> proposed) {
        TransferEvent event = proposed.event();
        return isRight(event)
                ? Optional.empty()
                : Optional.of(Finding.builder("funding.transfer-move-unfounded")
                        .putValues("move", event.name())
                        .putValues("needed", event.needed().toString())
                        .putValues("paid", event.paid().toString())
                        .putValues("powers", TransferInspection.names(event.missing()))
                        .build());
    }
}
