/**
 * One way to move through states, with a trail of all that was tried.
 *
 * <p>The policy paper finds work that reaches communities with no record of who sent it, on what ground and what became
 * of it. Whatever has stages here (an admission, a request of residents, an inquiry into accountability) moves by one
 * machine and leaves one trail, in which a refusal stands beside the moves.
 *
 * <p>{@link dev.governance.process.StateMachine} holds the states and the ways between them, each a
 * {@link dev.governance.process.Transition} on a named {@link dev.governance.process.Event}; a
 * {@link dev.governance.process.Guard} may object to it. A case is an {@link dev.governance.process.AuditTrail} of
 * {@link dev.governance.process.AuditEntry entries}, each with its {@link dev.governance.process.ActorId actor}; a
 * {@link dev.governance.process.Replay} says whether a trail is what the machine would have written.
 *
 * <p>Enters: basics.
 */
@NullMarked
package dev.governance.process;

import org.jspecify.annotations.NullMarked;
