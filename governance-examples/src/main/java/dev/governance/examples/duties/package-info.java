/**
 * Duties on files: a catalogue, an inventory, powers, written rules and an event log in, findings out.
 *
 * <p>The policy paper asks that all work that communities carry be gone through (对社区目前承担的各项工作进行全面梳理) and that
 * functions be put down clearly. Whoever does that has spreadsheets.
 *
 * <p>{@link dev.governance.examples.duties.DutyTables} reads an inventory, an event log and stated hours,
 * {@link dev.governance.examples.duties.DutyFile} gathers all that is put before a review and makes the
 * {@link dev.governance.examples.duties.DutyReport}, which {@link dev.governance.examples.duties.DutyAccount} tells to a person in
 * the words of {@link dev.governance.examples.duties.DutyWords}.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.duties;

import org.jspecify.annotations.NullMarked;
