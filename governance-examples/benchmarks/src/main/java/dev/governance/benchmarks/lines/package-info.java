/**
 * A million requests, a line of JSON each, in and out in bounded memory.
 *
 * <p>The policy paper's gate stands in front of whole districts; their lists come as files.
 * {@link dev.governance.benchmarks.lines.StrictLines} reads a {@code Request} from each line and refuses what is sloppy;
 * {@link dev.governance.benchmarks.lines.LinesRow} lists what is done with it: written back as it was, or decided by
 * hand and written as a {@link dev.governance.benchmarks.lines.DecisionLine}.
 * {@link dev.governance.benchmarks.lines.RequestFile} makes the file,
 * {@link dev.governance.benchmarks.lines.LinesCost} is what a run took.
 *
 * <p>Enters: workload, rows.
 */
@NullMarked
package dev.governance.benchmarks.lines;

import org.jspecify.annotations.NullMarked;
