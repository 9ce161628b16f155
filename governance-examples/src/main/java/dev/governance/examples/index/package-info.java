/**
 * Scoring a table of communities by an index (指数评分), with a page that an official can read.
 *
 * <p>The policy paper wants a comprehensive assessment (综合目标考核体系) and a ranking (工作绩效排位制); a rank that would be another under
 * a choice just as good must not decide anything. {@link dev.governance.examples.index.UnitTables} reads the figures, {@link
 * dev.governance.examples.index.IndexRun} scores them and makes the index over and over with other choices, {@link
 * dev.governance.examples.index.Decomposition} says what each part gave and took, {@link
 * dev.governance.examples.index.SensitivityRun} which choice matters, and {@link dev.governance.examples.index.ScoreReport}
 * writes it all on one page.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.index;

import org.jspecify.annotations.NullMarked;
