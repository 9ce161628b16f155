/**
 * The gate (行政事务社区准入制): what departments ask of communities, intercepted and filtered.
 *
 * <p>The policy paper asks for a system of admission that intercepts and filters most of the administrative work that is handed
 * down (拦截、过滤政府下达的大部分行政管理和公共服务任务), so that communities turn from administrative affairs to service.
 *
 * <p>A {@link dev.governance.admission.TaskRequest} is the form that a department fills in. With the catalogue in force, the load
 * of the communities and the day it is an {@link dev.governance.admission.AdmissionCase}, which
 * {@link dev.governance.admission.AdmissionVocabulary} describes in facts, among them the
 * {@link dev.governance.admission.Listing} and whether the catalogue bears out the
 * {@link dev.governance.admission.Claim}, and {@link dev.governance.admission.TaskAdmission}
 * decides: {@link dev.governance.admission.ListRules} and {@link dev.governance.admission.MeansRules} in their order, with the
 * numbers of an {@link dev.governance.admission.AdmissionStandard}.
 *
 * <p>What becomes of it is an {@link dev.governance.admission.AdmissionRecord} in an
 * {@link dev.governance.admission.AdmissionRegister}, moved by the {@link dev.governance.admission.AdmissionProcedure}; its
 * {@link dev.governance.admission.RegisterReview periodic review} suspends work for which a
 * {@link dev.governance.admission.Delivery} of funds and powers did not come, and finds where the gate itself is late. A gate fails by being gone around:
 * {@link dev.governance.admission.BypassReview} compares the register with the
 * {@link dev.governance.admission.ObservedWork} that is really done. Whether the gate helped, the
 * {@link dev.governance.admission.BurdenIndex} counts, and a {@link dev.governance.admission.BurdenComparison} tells before from
 * after.
 *
 * <p>Enters: worker, duty, organization, place, process, policy, basics.
 */
@NullMarked
package dev.governance.admission;

import org.jspecify.annotations.NullMarked;
