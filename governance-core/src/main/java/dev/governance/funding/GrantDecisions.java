package dev.governance.funding;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Ratio;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.DecisionRecord;
import dev.governance.policy.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/** The decisions of one round. */
final class GrantDecisions {

    private final GrantRound round;
    private final GrantStandard standard;
    private final LocalDate day;
    private final AdmissionPolicy<GrantCase> policy;
    private final PanelReview panel;

    GrantDecisions(GrantRound round, GrantStandard standard, LocalDate day) {
        this.round = round;
        this.standard = standard;
        this.day = day;
        this.policy = GrantRules.standard(standard);
        this.panel = PanelReview.of(round.applications(), round.marks(), standard.leastAssessors());
    }

    PanelReview panel() {
        return panel;
    }

    /** Grants for other applications run against this one; its own award does not. */
    Decision decide(GrantApplication application) {
        ImmutableSet<Purpose> running = round.grants().stream()
                .filter(grant -> grant.holder().equals(application.applicant()))
                .filter(grant -> !grant.id().equals(application.id()) && isRunning(grant))
                .map(Grant::purpose)
                .collect(toImmutableSet());
        return policy.decide(
                new GrantCase(application, day, running, round.barred().contains(application.applicant())));
    }

    boolean isRunning(Grant grant) {
        return round.gates().stream()
                .noneMatch(gate -> gate.grant().equals(grant.id())
                        && gate.passed()
                        && gate.gate() == grant.tranches().size()
                        && !gate.day().isAfter(day));
    }

    static boolean isEligible(Decision decision) {
        return decision.verdict()
                .filter(verdict -> verdict == Verdict.ADMIT || verdict == Verdict.ADMIT_ON_CONDITIONS)
                .isPresent();
    }

    Optional<RankedGrant> ranked(GrantApplication application) {
        Ratio score = panel.scores().get(application.id());
        return score == null
                ? Optional.empty()
                : Optional.of(new RankedGrant(
                        application.id(), application.asked(), score.plus(standard.priority(application.field()))));
    }

    GrantPlan plan(SelectionMethod method) {
        GrantPlan.Builder plan = GrantPlan.builder();
        ImmutableListMultimap.Builder<GrantFundKind, RankedGrant> open = ImmutableListMultimap.builder();
        for (GrantApplication application : round.applications()) {
            Decision decision = decide(application);
            plan.addDecisions(DecisionRecord.builder(application.id().value(), decision)
                    .decidedOn(day)
                    .parameters(standard.uses())
                    .build());
            if (isEligible(decision)) {
                ranked(application).ifPresent(one -> open.put(application.fund(), one));
            }
        }
        ImmutableListMultimap<GrantFundKind, RankedGrant> applicants = open.build();
        for (GrantFund fund : round.funds()) {
            plan.addChoices(
                    new FundChoice(fund.kind(), GrantSelection.of(method, fund.amount(), applicants.get(fund.kind()))));
        }
        return plan.findings(panel.findings()).build();
    }
}
