/**
 * The gate on files: requests in, decisions out, and what a person wants to know of them.
 *
 * <p>The policy paper asks that most of the administrative work that is handed down be intercepted and filtered (拦截、过滤政府下达的
 * 大部分行政管理和公共服务任务). Departments send lists, so a whole list is decided at once, and every request gets its reasons.
 *
 * <p>{@link dev.governance.examples.gate.RequestColumns} reads requests, {@link dev.governance.examples.gate.Gate} decides
 * them, {@link dev.governance.examples.gate.DecisionLines} writes each decision as a line of JSON, and
 * {@link dev.governance.examples.gate.Tally} counts verdicts, hours and money. Whether the gate holds,
 * {@link dev.governance.examples.gate.BypassAccount} tells, and whether it helped,
 * {@link dev.governance.examples.gate.BurdenAccount}.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.gate;

import org.jspecify.annotations.NullMarked;
