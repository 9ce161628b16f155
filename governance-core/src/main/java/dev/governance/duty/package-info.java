/**
 * Who has to do what, with which powers and whose money (职责清单): what ought to be done, what really is, where the two part, and by
 * which procedures and in whose hands work is done.
 *
 * <p>The policy paper complains that duties are not clearly divided and that powers and duties do not meet (职责界定不够明确、权责错位),
 * and asks that power follow duty and money follow the task (权随责走、费随事转), that powers be handed down (赋权), that deciding and
 * operating be apart (议行分设), and that functions, internal bodies, ways of running, procedures and service standards be written
 * down (职能定位、内设机构、运行方式、办事流程和服务标准).
 *
 * <p><b>What ought to be.</b> A {@link dev.governance.duty.Duty} stands on one {@linkplain dev.governance.duty.DutyKind list} of a
 * {@link dev.governance.duty.DutyCatalogue}, which has versions, each a list of
 * {@linkplain dev.governance.duty.CatalogueChange changes} from the last. A {@link dev.governance.duty.TransferPackage} holds the
 * {@linkplain dev.governance.duty.Power powers}, the money, the people and the standards that come with a task, a
 * {@link dev.governance.duty.Workload} says how much work it is.
 *
 * <p><b>What is.</b> A {@link dev.governance.duty.DutyAssignment} is a line of an inventory: a body, a place, days, and its
 * {@linkplain dev.governance.duty.Responsibility way of taking part}. {@link dev.governance.duty.DutyReview} holds an inventory
 * against a catalogue by the rules of a {@link dev.governance.duty.DutyStandard}, and gives each line one
 * {@linkplain dev.governance.duty.LineStanding standing}. {@link dev.governance.duty.LeadResolver} tells whose duty a matter is,
 * {@link dev.governance.duty.ResponsibilityMatrix} shows all at once, by {@linkplain dev.governance.duty.DutyActor actors}.
 *
 * <p><b>Powers and hands.</b> A {@link dev.governance.duty.PowerRegister} knows who has which powers, of its own or by
 * {@link dev.governance.duty.Delegation}. In a {@link dev.governance.duty.DecisionOperationSplit} nobody decides on or supervises
 * what it does itself.
 *
 * <p><b>Written rules.</b> A {@link dev.governance.duty.Rulebook} gathers {@linkplain dev.governance.duty.NormativeDocument normative
 * documents}, the {@linkplain dev.governance.duty.BodyCharter functions} of bodies, {@linkplain dev.governance.duty.InternalBody
 * bodies inside them}, {@linkplain dev.governance.duty.Procedure procedures} and {@linkplain dev.governance.duty.ServiceStandard
 * service standards}; a {@link dev.governance.duty.ConformanceReview} holds an event log against a procedure.
 *
 * <p>Enters: organization, place, basics.
 */
@NullMarked
package dev.governance.duty;

import org.jspecify.annotations.NullMarked;
