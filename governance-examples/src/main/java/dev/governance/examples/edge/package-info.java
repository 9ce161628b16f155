/**
 * Where text comes in from other programs and goes out to people: tables, files, pages, terminals.
 *
 * <p>The policy paper's gate stands between offices that send spreadsheets and communities that read decisions. What
 * comes in is decoded and read strictly, and every fault of it is told by its place; what goes out does nothing but be
 * read, whatever somebody wrote into a title; and a file is written whole or not at all.
 *
 * <p>Coming in: an {@link dev.governance.examples.edge.Input} is a file, and {@link dev.governance.examples.edge.Records}
 * are the values in it, in whatever {@link dev.governance.examples.edge.InputFormat} they stand. Tables are turned into
 * text by {@link dev.governance.examples.edge.TextEncoding}, cut by {@link dev.governance.examples.edge.CsvTable} into
 * {@link dev.governance.examples.edge.CsvRow}s by the {@link dev.governance.examples.edge.CsvColumn}s that are expected,
 * and read by {@link dev.governance.examples.edge.CsvFormat} as values of the library.
 * {@link dev.governance.examples.edge.FaultCollector} gathers what is wrong with many records.
 *
 * <p>Going out: {@link dev.governance.examples.edge.InertText} for every place where text is shown,
 * {@link dev.governance.examples.edge.CsvOutput} for spreadsheets, {@link dev.governance.examples.edge.TextTable} for
 * terminals, and {@link dev.governance.examples.edge.AtomicFiles} for files.
 *
 * <p>Enters: basics, json.
 */
@NullMarked
package dev.governance.examples.edge;

import org.jspecify.annotations.NullMarked;
