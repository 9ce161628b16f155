package dev.governance.examples.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.NormUse;
import dev.governance.funding.Budget;
import dev.governance.funding.BudgetLineKind;
import dev.governance.funding.Ledger;
import dev.governance.funding.ProjectedYear;
import dev.governance.funding.TransferReview;
import dev.governance.place.DivisionCode;
import java.util.Optional;

/**
 * What came of a budget (预算核查报告).
 *
 * @param budget the budget; not written
 * @param ledger where the money stands, if there is a journal
 * @param projection what the next years bring
 * @param allocation what each community gets
 * @param transfers what became of tasks that were handed down
 * @param findings what was found, with sentences
 * @param further how many findings of the journal more there were
 * @param uses where the numbers come from
 */
@JsonPropertyOrder({"ledger", "projection", "allocation", "transfers", "findings", "further", "uses"})
public record BudgetReport(
        @JsonIgnore Budget budget,
        Optional<Ledger> ledger,
        ImmutableList<ProjectedYear> projection,
        ImmutableMap<DivisionCode, Money> allocation,
        ImmutableList<TransferReview> transfers,
        ImmutableList<Finding> findings,
        long further,
        ImmutableList<NormUse> uses) {

    /** Adds up the lines of one kind. */
    public Money total(BudgetLineKind kind) {
        return Money.sum(budget.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.amount())
                .toList());
    }
}
