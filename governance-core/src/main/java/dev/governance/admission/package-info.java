/**
 * The gate (行政事务社区准入制): what departments ask of communities, intercepted and filtered.
 *
 * <p>The policy paper asks for a system of admission that intercepts and filters most of the administrative work that is handed
 * down (拦截、过滤政府下达的大部分行政管理和公共服务任务), so that communities turn from administrative affairs to service.
 *
 * <p>A {@link dev.governance.admission.TaskRequest} is the form that a department fills in.
 *
 * <p>Enters: duty, organization, place, process, policy, basics.
 */
@NullMarked
package dev.governance.admission;

import org.jspecify.annotations.NullMarked;
