/**
 * Workers and goals at the command line: from tables to an account and a page.
 *
 * <p>The policy paper finds pay low and without a mechanism of growth, staff unsteady, and wants annual goals taken apart into
 * tasks (待遇偏低、队伍不稳定；任务分解体系).
 *
 * <p>{@link dev.governance.examples.people.PayTables} and {@link dev.governance.examples.people.GoalTables} read what people have
 * in spreadsheets. {@link dev.governance.examples.people.PayAccount} and {@link dev.governance.examples.people.GoalAccount} ask
 * the library and are written as JSON; {@link dev.governance.examples.people.PayText} and
 * {@link dev.governance.examples.people.GoalText} are for a terminal, {@link dev.governance.examples.people.PayPage} and
 * {@link dev.governance.examples.people.GoalPage} for a browser.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.people;

import org.jspecify.annotations.NullMarked;
