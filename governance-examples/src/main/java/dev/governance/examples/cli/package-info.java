/**
 * The command line: the gate for people who have a terminal and a file.
 *
 * <p>The policy paper wants the tasks that offices push down filtered before they reach a community. Most of those who
 * do that work have a spreadsheet and no program of their own; for them every command reads files and writes files, and
 * says in English or in Chinese what is wrong with them.
 *
 * <p>{@link dev.governance.examples.cli.Governance} is the program; its commands are listed in
 * {@link dev.governance.examples.cli.Commands}, such as {@link dev.governance.examples.cli.AdmitCommand}, which decides a
 * file of requests. Each is a {@link dev.governance.examples.cli.FileCommand}: it is given a
 * {@link dev.governance.examples.cli.Job}, from which it opens its files, and to which it gives its results. What goes
 * wrong is thrown, as {@link dev.governance.json.DataFormatException} where a file is to blame and as
 * {@link dev.governance.examples.cli.UsageException} where the command line is;
 * {@link dev.governance.examples.cli.Complaints} says it in the language of {@code --lang}, and the run ends with an
 * {@link dev.governance.examples.cli.ExitCode}. What was printed is shown, and all files appear, only if all went well.
 *
 * <p>To add a command:
 *
 * <ol>
 *   <li>Do the work in a package of its own, as {@code gate} does; it knows nothing of files and options.
 *   <li>Write {@code XCommand extends FileCommand}, with {@code @Command} and options that are described in English and
 *       in Chinese. {@code --out}, {@code --force}, {@code --lang}, {@code --debug} and {@code --help} are there already.
 *       Its {@code run(Job job)} reads, computes, prints:
 *       <ul>
 *         <li>one document: {@code job.read(file, source -> JsonFormat.standard().read(source, Norms.class))};
 *         <li>many values, from a list in JSON, JSON lines or a table: {@code try (Input input = job.open(file)) {
 *             Records.many(Worker.class).unique(w -> w.id().value()).all(input) }}, with {@code orTable} and the
 *             {@code CsvColumn}s where people have spreadsheets (see {@code RequestColumns}); all faults are told, up to
 *             twenty; {@code each} in place of {@code all} where there may be millions;
 *         <li>the result: {@code job.print(text)} or {@code job.result()}, such as a {@code TextTable} for people or
 *             {@code JsonFormat.lineWriter} for programs; a summary beside it: {@code job.tell(text)}; a further file:
 *             {@code job.file(name)}; words in the language of the run: {@code job.say(en, zh)}. Text from outside
 *             passes through {@code InertText};
 *         <li>a wrong option: {@code throw new UsageException(finding)}; a wrong file: {@code EdgeFaults.whole(file,
 *             finding)}. Codes begin with {@code command.} or {@code file.} and have their sentences in
 *             {@code edge/findings_en.properties} and {@code findings_zh.properties}.
 *       </ul>
 *   <li>Add it to {@code Commands}; a test checks what all commands have in common.
 *   <li>Put a sample into {@code samples}, with a line in its README, and a line into {@code bad-input.tsv} of the tests,
 *       which tries the command on damaged files.
 * </ol>
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.cli;

import org.jspecify.annotations.NullMarked;
