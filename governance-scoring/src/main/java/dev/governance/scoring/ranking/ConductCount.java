package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.admission.BypassReview;
import dev.governance.admission.ObservedWork;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;

/**
 * How often a body did what it should not, or left undone what it should do (履职计数), in a period.
 *
 * @param subject the body
 * @param ground what is counted: tasks past the gate, overdue goals or overdue requests
 * @param count how many; 0 or more
 * @param during the period
 */
@JsonPropertyOrder({"subject", "ground", "count", "during"})
public record ConductCount(OrganizationId subject, AccountabilityGround ground, long count, DateSpan during)
        implements Serializable {

    /** Checks that it is a count of what is counted. */
    public ConductCount {
        checkNotNull(subject, "subject");
        checkNotNull(during, "during");
        checkArgument(ground.isCounted(), "%s is no count", ground);
        checkArgument(count >= 0, "a count is not negative: %s", count);
    }

    /**
     * Counts the pieces of work that went around the gate, by the department that asked for them.
     *
     * @param review what a review of the work found
     * @param observed the work that it looked at
     * @param during the period
     * @return a count for each department of which work was seen, 0 among them, in the order of the ids
     */
    public static ImmutableList<ConductCount> ofBypass(
            BypassReview review, List<? extends ObservedWork> observed, DateSpan during) {
        checkNotNull(during, "during");
        ImmutableSet<String> around = review.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.FAULT)
                .flatMap(finding -> finding.subject().stream())
                .collect(toImmutableSet());
        TreeMap<OrganizationId, Long> counts = new TreeMap<>();
        for (ObservedWork work : observed) {
            counts.merge(work.department(), around.contains(work.id().value()) ? 1L : 0L, Long::sum);
        }
        return counts.entrySet().stream()
                .map(one -> new ConductCount(
                        one.getKey(), AccountabilityGround.TASKS_PAST_THE_GATE, one.getValue(), during))
                .collect(toImmutableList());
    }
}
