package dev.governance.process;

import java.io.Serializable;

/**
 * Something that happens to a case (事件), known to a {@link StateMachine} by its name.
 *
 * <p>An enum is the simplest implementation: its constants have names already. A record may carry the facts that guards
 * look at, such as the money that was delivered; then the facts stay in the {@link AuditTrail}, and a replay sees them
 * again. Implementations must be immutable and thread-safe, with {@code equals} over their facts, and must carry nothing
 * that identifies a person.
 */
public interface Event extends Serializable {

    /**
     * Returns the name by which a machine knows the event, such as {@code SUBMIT}.
     *
     * @return the name; not blank, the same for every call
     */
    String name();
}
