/**
 * Who has to do what, with which powers and whose money (职责清单): duties, the catalogue of a place, and what comes with a task
 * that is handed down.
 *
 * <p>The policy paper complains that duties are not clearly divided (职责界定不够明确) and asks that power follow duty and money
 * follow the task (权随责走、费随事转).
 *
 * <p>A {@link dev.governance.duty.Duty} stands on one {@linkplain dev.governance.duty.DutyKind list} of a
 * {@link dev.governance.duty.DutyCatalogue}, which has versions, each a list of
 * {@linkplain dev.governance.duty.CatalogueChange changes} from the last. A {@link dev.governance.duty.TransferPackage} holds the
 * {@linkplain dev.governance.duty.Power powers}, the money, the people and the standards that come with a task, a
 * {@link dev.governance.duty.Workload} says how much work it is.
 *
 * <p>Enters: organization, basics.
 */
@NullMarked
package dev.governance.duty;

import org.jspecify.annotations.NullMarked;
