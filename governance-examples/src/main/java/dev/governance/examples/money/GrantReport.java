package dev.governance.examples.money;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.funding.GrantCourse;
import dev.governance.funding.GrantPlan;
import dev.governance.funding.GrantRound;
import dev.governance.funding.GrantStandard;
import dev.governance.funding.SelectionMethod;
import dev.governance.process.ActorId;
import java.time.LocalDate;

/**
 * What came of a round of grants (资助核查报告).
 *
 * @param plan what is proposed
 * @param courses how the grants go
 * @param findings what was found in what was awarded and paid, with sentences
 * @param uses where the numbers come from
 */
@JsonPropertyOrder({"plan", "courses", "findings", "uses"})
public record GrantReport(
        GrantPlan plan,
        ImmutableList<GrantCourse> courses,
        ImmutableList<Finding> findings,
        ImmutableList<NormUse> uses) {

    private static final ActorId LIBRARY = ActorId.of("proposed");

    /**
     * Works out a round.
     *
     * @param round the round
     * @param standard the numbers in force
     * @param day the day
     * @param method how applications are chosen
     * @return the report
     */
    public static GrantReport of(GrantRound round, GrantStandard standard, LocalDate day, SelectionMethod method) {
        return new GrantReport(
                round.plan(standard, day, method),
                round.grants().stream()
                        .map(grant -> GrantCourse.of(grant, round.gates(), round.payments(), day, LIBRARY))
                        .collect(ImmutableList.toImmutableList()),
                FindingLines.told(round.review(standard, day, LIBRARY)),
                standard.uses());
    }
}
