package dev.governance.examples.grids;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.grid.ChurnFrontier;
import dev.governance.grid.ChurnPoint;
import dev.governance.grid.ComponentOutcome;
import dev.governance.grid.GridProposal;
import dev.governance.grid.GridRequest;
import dev.governance.grid.GridReview;
import dev.governance.json.JsonFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be known of a plan, as JSON (划分报告): measures, what is proved, findings with sentences, certificates. */
public final class GridReport {

    private GridReport() {}

    /**
     * Writes the report.
     *
     * @param request what was asked
     * @param proposal what was proposed
     * @param review what is to be said of it
     * @param frontier what fewer grids would move, where a plan is in force
     * @return JSON
     */
    public static String of(
            GridRequest request, GridProposal proposal, GridReview review, Optional<ChurnFrontier> frontier) {
        Map<String, Object> report = new LinkedHashMap<>(PlanMeasures.of(request, proposal.plan()));
        List<ComponentOutcome> components = proposal.components();
        report.put(
                "grids_lower_bound_proved",
                request.locked().size()
                        + components.stream()
                                .mapToLong(ComponentOutcome::gridsLowerBound)
                                .sum());
        report.put(
                "bad_equiv_proved",
                components.stream()
                        .mapToLong(ComponentOutcome::violationsLowerBound)
                        .sum());
        report.put(
                "not_proved",
                components.stream()
                        .filter(component -> !component.isProved())
                        .collect(ImmutableList.toImmutableList()));
        frontier.ifPresent(told -> report.put(
                "churn_frontier", told.points().stream().map(GridReport::told).toList()));
        report.put("findings", review.findings().stream().map(GridReport::told).toList());
        report.put(
                "certificates",
                components.stream()
                        .filter(component -> !component.certificates().isEmpty())
                        .collect(ImmutableList.toImmutableList()));
        return JsonFormat.standard().write(report);
    }

    private static Map<String, Object> told(ChurnPoint point) {
        return ImmutableMap.of(
                "grids", point.grids(),
                "workers", point.workers(),
                "bad_equiv", point.violations(),
                "moved", point.moved(),
                "churn_hh", PlanMeasures.rounded(point.share(), 6));
    }

    private static Map<String, Object> told(Finding finding) {
        Sentence sentence = EdgeFaults.sentences()
                .withSentence(finding)
                .sentence()
                .orElseThrow()
                .fill(finding.values());
        return ImmutableMap.of(
                "code", finding.code(),
                "severity", finding.severity().name(),
                "subject", finding.subject().orElse(""),
                "sentence", sentence,
                "values", finding.values());
    }
}
