package dev.governance.examples.grids;

import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.InertText;
import dev.governance.grid.ComponentOutcome;
import dev.governance.grid.GridProposal;
import dev.governance.grid.GridRequest;
import dev.governance.grid.GridReview;
import java.util.List;
import java.util.Locale;

/** What a plan came to, in a few lines for people (划分结果说明). */
public final class PlanAccount {

    /** Findings that are told here; all are in the report and on the map. */
    private static final int MOST = 10;

    private PlanAccount() {}

    /**
     * Tells a plan.
     *
     * @param request what was asked
     * @param proposal what was proposed
     * @param review what is to be said of it
     * @param locale the language
     * @return lines of text, inert on a terminal
     */
    public static String of(GridRequest request, GridProposal proposal, GridReview review, Locale locale) {
        StringBuilder text = new StringBuilder(counts(request, proposal).in(locale));
        List<Finding> findings = review.findings();
        for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
            String sentence = EdgeFaults.sentences()
                    .withSentence(finding)
                    .sentence()
                    .orElseThrow()
                    .fill(finding.values())
                    .in(locale);
            text.append(finding.severity())
                    .append(' ')
                    .append(InertText.line(finding.code() + ": " + sentence))
                    .append('\n');
        }
        int more = findings.size() - MOST;
        if (more > 0) {
            text.append(Sentence.of("and " + more + " more findings, in the report\n", "另有" + more + "条发现，见报告\n")
                    .in(locale));
        }
        return text.toString();
    }

    private static Sentence counts(GridRequest request, GridProposal proposal) {
        long grids = proposal.plan().grids().values().stream().distinct().count();
        long units = request.units().size();
        long fewest = request.locked().size();
        long violations = 0;
        long unproved = 0;
        for (ComponentOutcome component : proposal.components()) {
            fewest += component.gridsLowerBound();
            violations += component.violations();
            unproved += component.isProved() ? 0 : 1;
        }
        return Sentence.of(
                grids + " grids of " + units + " units (fewer than " + fewest + " are proved impossible); " + violations
                        + " violations of the bounds, " + unproved + " places without a proof.\n",
                units + "个单元划分为" + grids + "个网格（已证明不能少于" + fewest + "个）；不合规" + violations + "处，未获证明的地方" + unproved
                        + "处。\n");
    }
}
