/**
 * A million requests, a line of JSON each, in and out in bounded memory.
 *
 * <p>The policy paper's gate stands in front of whole districts; their lists come as files.
 * {@link dev.governance.benchmarks.lines.LinesRow} lists what is done with a line,
 * {@link dev.governance.benchmarks.lines.LinesFile} the two sorts of lines: the flat workload of the ten rules, made by
 * {@link dev.governance.benchmarks.lines.RequestFile}, and requests to communities as rich as the sample district's, made by
 * {@link dev.governance.benchmarks.lines.ApplicationFile}. {@link dev.governance.benchmarks.lines.LinesCost} is what a run took.
 *
 * <p>The gate is the command {@code admit}, as a person runs it. Its peers read the same lines with
 * {@link dev.governance.benchmarks.lines.StrictLines}, Jackson as strict as its settings make it, into plain records
 * ({@link dev.governance.benchmarks.lines.Application}). One writes these records, some 780 bytes a line. The other writes what the
 * gate writes, some 1,800 bytes: {@link dev.governance.benchmarks.lines.Answer}s that are ready before the first line is read. So
 * the peers never decide anything, never check a code or a sum, and look for no id that comes twice; the gate does.
 *
 * <p>Enters: workload, rows.
 */
@NullMarked
package dev.governance.benchmarks.lines;

import org.jspecify.annotations.NullMarked;
