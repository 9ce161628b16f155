package dev.governance.funding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.policy.Decision;
import dev.governance.policy.Verdict;
import dev.governance.process.ActorId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What is to be said of the grants that were awarded. */
final class GrantInspection {

    private final GrantRound round;
    private final GrantDecisions decisions;
    private final LocalDate day;
    private final ImmutableMap<GrantId, GrantApplication> applications;
    private final ImmutableMap<GrantId, Grant> awarded;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    GrantInspection(GrantRound round, GrantStandard standard, LocalDate day) {
        this.round = round;
        this.day = day;
        this.decisions = new GrantDecisions(round, standard, day);
        this.applications =
                round.applications().stream().collect(toImmutableMap(GrantApplication::id, application -> application));
        this.awarded = round.grants().stream().collect(toImmutableMap(Grant::id, grant -> grant));
    }

    ImmutableList<Finding> findings(ActorId actor) {
        findings.addAll(decisions.panel().findings());
        round.funds().forEach(this::fund);
        round.applications().forEach(this::application);
        for (int i = 0; i < round.grants().size(); i++) {
            twice(round.grants().get(i), round.grants().subList(0, i));
        }
        round.grants()
                .forEach(grant -> findings.addAll(GrantCourse.of(grant, round.gates(), round.payments(), day, actor)
                        .findings()));
        return findings.build();
    }

    /** Only grants for this round's applications are paid of this round's money. */
    private void fund(GrantFund fund) {
        Money spent = Money.sum(round.grants().stream()
                .filter(grant -> grant.fund() == fund.kind() && applications.containsKey(grant.id()))
                .map(Grant::amount)
                .collect(toImmutableList()));
        if (spent.compareTo(fund.amount()) > 0) {
            findings.add(Finding.builder("funding.fund-overspent")
                    .subject(fund.kind().name())
                    .putValues("fund", fund.kind().name())
                    .putValues("amount", fund.amount().toString())
                    .putValues("awarded", spent.toString())
                    .putValues("beyond", spent.minus(fund.amount()).toString())
                    .build());
        }
    }

    private void application(GrantApplication application) {
        Decision decision = decisions.decide(application);
        boolean eligible = GrantDecisions.isEligible(decision);
        if (awarded.containsKey(application.id()) && !eligible) {
            findings.add(Finding.builder("funding.grant-against-rules")
                    .subject(application.id().value())
                    .putValues("application", application.id().value())
                    .putValues(
                            "rules",
                            decision.fired().stream()
                                    .filter(fired -> fired.verdict() != Verdict.ADMIT)
                                    .map(fired -> fired.rule().toString())
                                    .collect(Collectors.joining(", ")))
                    .build());
        }
        if (eligible && !awarded.containsKey(application.id())) {
            decisions.ranked(application).ifPresent(loser -> preferred(application, loser));
        }
    }

    private void preferred(GrantApplication application, RankedGrant loser) {
        for (GrantApplication other : round.applications()) {
            boolean alike = other.fund() == application.fund() && other.asked().equals(application.asked());
            if (alike && awarded.containsKey(other.id())) {
                decisions
                        .ranked(other)
                        .filter(winner -> winner.points().compareTo(loser.points()) < 0)
                        .ifPresent(winner -> findings.add(Finding.builder("funding.lower-score-preferred")
                                .subject(application.id().value())
                                .putValues("application", application.id().value())
                                .putValues("points", points(loser))
                                .putValues("other", other.id().value())
                                .putValues("otherPoints", points(winner))
                                .build()));
            }
        }
    }

    private static String points(RankedGrant one) {
        return one.points().toDecimal(2, RoundingMode.HALF_UP).toPlainString();
    }

    private void twice(Grant grant, List<Grant> before) {
        for (Grant other : before) {
            if (other.holder().equals(grant.holder())
                    && other.purpose().equals(grant.purpose())
                    && decisions.isRunning(other)
                    && decisions.isRunning(grant)) {
                findings.add(Finding.builder("funding.grant-twice")
                        .subject(grant.id().value())
                        .putValues("grant", grant.id().value())
                        .putValues("other", other.id().value())
                        .putValues("purpose", grant.purpose().value())
                        .build());
            }
        }
    }
}
