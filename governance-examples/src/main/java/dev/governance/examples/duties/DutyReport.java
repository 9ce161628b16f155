package dev.governance.examples.duties;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.duty.DutyReview;
import java.util.stream.Stream;

/**
 * All that was found (核查报告): of the inventory, of delegations, of the written rules, and of cases.
 *
 * @param review the review of the inventory
 * @param delegations what is wrong with delegations
 * @param rules what is wrong with the written rules, and with what bodies do beside them
 * @param cases what is wrong with cases
 */
@JsonPropertyOrder({"review", "delegations", "rules", "cases"})
public record DutyReport(
        DutyReview review,
        ImmutableList<Finding> delegations,
        ImmutableList<Finding> rules,
        ImmutableList<Finding> cases) {

    /** Returns all findings, one after the other. */
    public ImmutableList<Finding> findings() {
        return Stream.of(review.findings(), delegations, rules, cases)
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }
}
