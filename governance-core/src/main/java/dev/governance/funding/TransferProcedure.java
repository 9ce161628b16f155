package dev.governance.funding;

import dev.governance.process.StateMachine;

/**
 * The way of a task that is handed down (承接流程): no work before money and powers came, and none while they are missing.
 *
 * <p>The states are this library's own proposal; that money and powers come with the work is 北京市街道办事处条例 (2019) art. 41.
 */
public final class TransferProcedure {

    private static final StateMachine<TransferState, TransferEvent> MACHINE =
            StateMachine.<TransferState, TransferEvent>builder(TransferState.AGREED)
                    .move(
                            TransferMove.ACTIVATE.name(),
                            TransferState.AGREED,
                            TransferState.ACTIVE,
                            TransferGuard.DELIVERED)
                    .move(
                            TransferMove.SUSPEND.name(),
                            TransferState.ACTIVE,
                            TransferState.SUSPENDED,
                            TransferGuard.NOT_DELIVERED)
                    .move(
                            TransferMove.RESUME.name(),
                            TransferState.SUSPENDED,
                            TransferState.ACTIVE,
                            TransferGuard.DELIVERED)
                    .move(TransferMove.END.name(), TransferState.AGREED, TransferState.ENDED)
                    .move(TransferMove.END.name(), TransferState.ACTIVE, TransferState.ENDED)
                    .move(TransferMove.END.name(), TransferState.SUSPENDED, TransferState.ENDED)
                    .addTerminal(TransferState.ENDED)
                    .build();

    private TransferProcedure() {}

    /**
     * Returns the state machine.
     *
     * @return the machine; immutable and thread-safe
     */
    public static StateMachine<TransferState, TransferEvent> standard() {
        return MACHINE;
    }
}
