/**
 * The command line: the gate for people who have a terminal and a file.
 *
 * <p>The policy paper wants the tasks that offices push down filtered before they reach a community. Most of those who
 * do that work have a spreadsheet and no program of their own; for them every command reads files and writes files, and
 * says in English or in Chinese what is wrong with them.
 *
 * <p>{@link dev.governance.examples.cli.Governance} is the program; its commands, such as
 * {@link dev.governance.examples.cli.SchemaCommand} and {@link dev.governance.examples.cli.CheckCommand}, are listed in
 * {@link dev.governance.examples.cli.Commands}. A command reads an {@link dev.governance.examples.cli.Input}, as
 * {@link dev.governance.examples.cli.Records} where it holds many, by the options of
 * {@link dev.governance.examples.cli.InputOptions}; it prints to the {@link dev.governance.examples.cli.Console} and
 * writes files by {@link dev.governance.examples.cli.OutputOptions}. It throws what is wrong, and ends with one of the
 * {@link dev.governance.examples.cli.ExitCode}s: what it printed is shown, and what it wrote is put in place, only if
 * all went well.
 *
 * <p>{@link dev.governance.examples.cli.AdmitCommand} decides a file of requests,
 * {@link dev.governance.examples.cli.ExplainCommand} tells why, {@link dev.governance.examples.cli.PolicyCommand} looks at
 * policies, {@link dev.governance.examples.cli.TemplateCommand} gives a form to fill in.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.cli;

import org.jspecify.annotations.NullMarked;
