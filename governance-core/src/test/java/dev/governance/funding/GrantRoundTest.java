package dev.governance.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.Decision;
import dev.governance.policy.Verdict;
import dev.governance.process.ActorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantRoundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final ActorId PANEL = ActorId.of("panel");
    private static final GrantStandard STANDARD = GrantStandard.builder()
            .startUpMonths(24)
            .most(Money.ofYuan(200_000))
            .leastAssessors(2)
            .emergingPoints(Ratio.of(3))
            .livelihoodPoints(Ratio.of(5))
            .build();

    private static GrantApplication.Builder application(String id, long yuan) {
        GrantApplication.Builder application = GrantApplication.builder();
        application.id(GrantId.of(id)).applicant(OrganizationId.of("org-" + id));
        application.applicantKind(OrganizationKind.PRIVATE_NON_ENTERPRISE).registered(DAY.minusMonths(6));
        application.fund(GrantFundKind.SUPPORT).field(GrantField.GENERAL).purpose(Purpose.of("start-up"));
        return application.asked(Money.ofYuan(yuan));
    }

    private static Verdict verdict(GrantApplication.Builder application) {
        return decide(application).verdict().orElseThrow();
    }

    private static Decision decide(GrantApplication.Builder application) {
        return GrantRules.standard(STANDARD).decide(new GrantCase(application.build(), DAY, ImmutableSet.of(), false));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01, ADMIT", "2024-05-31, REFUSE", "2026-06-01, ADMIT", "2020-01-01, REFUSE"})
    void theFundOfSupportIsOpenForTheFirstMonthsTheLastDayIncluded(LocalDate registered, Verdict verdict) {
        assertEquals(verdict, verdict(application("A", 1).registered(registered)));
        assertEquals(
                Verdict.ADMIT,
                verdict(application("A", 1).registered(registered).fund(GrantFundKind.DEVELOPMENT)));
    }

    @Test
    void whoSaysNothingOfItsRegistrationIsNotDecided() {
        Decision decision = decide(application("A", 1).registered(Optional.empty()));

        assertEquals(Optional.empty(), decision.verdict());
        assertEquals(List.of("monthsRegistered"), List.copyOf(decision.missing()));
    }

    @Test
    void aGroupIsSupportedOnConditionAndNotDeveloped() {
        GrantApplication.Builder group = application("A", 1)
                .applicantKind(OrganizationKind.COMMUNITY_GROUP)
                .registered(Optional.empty());

        assertEquals(Verdict.ADMIT_ON_CONDITIONS, verdict(group));
        assertEquals(Verdict.REFUSE, verdict(group.fund(GrantFundKind.DEVELOPMENT)));
    }

    @Test
    void anEnterpriseATooLargeSumABarredOneAndASecondGrantAreNotAdmitted() {
        assertEquals(Verdict.REFUSE, verdict(application("A", 1).applicantKind(OrganizationKind.ENTERPRISE)));
        assertEquals(Verdict.ADMIT, verdict(application("A", 200_000)));
        assertEquals(Verdict.RETURN, verdict(application("A", 200_001)));
        GrantApplication one = application("A", 1).build();
        assertEquals(
                Optional.of(Verdict.REFUSE),
                GrantRules.notBarred()
                        .decide(new GrantCase(one, DAY, ImmutableSet.of(), true))
                        .verdict());
        assertEquals(
                Optional.of(Verdict.REFUSE),
                GrantRules.onePerPurpose()
                        .decide(new GrantCase(one, DAY, ImmutableSet.of(one.purpose()), false))
                        .verdict());
    }

    private static PanelMark mark(String application, String assessor, long points) {
        return new PanelMark(GrantId.of(application), ActorId.of(assessor), Ratio.of(points));
    }

    @Test
    void theMarkOfARelatedAssessorDoesNotCount() {
        PanelReview review = PanelReview.of(
                ImmutableList.of(
                        application("A", 1).addRelated(ActorId.of("x")).build(),
                        application("B", 1).build()),
                ImmutableList.of(
                        mark("A", "x", 100),
                        mark("A", "y", 60),
                        mark("A", "z", 71),
                        mark("A", "z", 99),
                        mark("B", "x", 80),
                        mark("C", "x", 80)),
                2);

        assertEquals("{A=131/2}", review.scores().toString());
        assertEquals(
                List.of(
                        "funding.recused A",
                        "funding.mark-twice A",
                        "funding.mark-astray C",
                        "funding.too-few-assessors B"),
                review.findings().stream()
                        .map(one -> one.code() + " " + one.subject().orElseThrow())
                        .toList());
    }

    private static Grant grant(String id, long... yuan) {
        Grant.Builder grant = Grant.builder();
        grant.id(GrantId.of(id)).holder(OrganizationId.of("org-" + id)).fund(GrantFundKind.SUPPORT);
        grant.purpose(Purpose.of("start-up")).awarded(DAY);
        for (int i = 0; i < yuan.length; i++) {
            grant.addTranches(new Tranche(Money.ofYuan(yuan[i]), "stage " + (i + 1), DAY.plusMonths(3L * (i + 1))));
        }
        return grant.build();
    }

    private static GrantRound.Builder round() {
        GrantRound.Builder round = GrantRound.builder();
        round.addFunds(new GrantFund(GrantFundKind.SUPPORT, Money.ofYuan(100)));
        for (String id : List.of("A", "B", "C")) {
            round.addMarks(mark(id, "y", id.equals("B") ? 62 : 60), mark(id, "z", id.equals("B") ? 62 : 60));
        }
        return round.addApplications(
                application("A", 50).field(GrantField.LIVELIHOOD).build(),
                application("B", 50).build(),
                application("C", 50).field(GrantField.EMERGING).build());
    }

    @Test
    void priorityFieldsComeBeforeAnOtherOfTheSameMark() {
        GrantPlan plan = round().build().plan(STANDARD, DAY, SelectionMethod.IN_RANK_ORDER);

        assertEquals(
                List.of("A", "C"),
                plan.choices().get(0).selection().chosen().stream()
                        .map(one -> one.id().value())
                        .toList());
        assertEquals(3, plan.decisions().size());
    }

    private static List<String> codes(GrantRound round, LocalDate day) {
        return round.review(STANDARD, day, PANEL).stream().map(Finding::code).toList();
    }

    @Test
    void awardsThatFollowThePlanHaveNoFindings() {
        assertEquals(
                List.of(),
                codes(round().addGrants(grant("A", 50), grant("C", 50)).build(), DAY));
    }

    @Test
    void aLowerScoreThatWasPreferredAndAFundThatWasOverspentAreFound() {
        assertEquals(
                List.of("funding.fund-overspent", "funding.lower-score-preferred"),
                codes(round().addGrants(grant("A", 50), grant("B", 51)).build(), DAY));
    }

    @Test
    void aGrantAgainstTheRulesAndTwoForOnePurposeAreFound() {
        GrantRound round = round().addApplications(application("D", 9)
                        .applicant(OrganizationId.of("org-E"))
                        .build())
                .addMarks(mark("D", "y", 90), mark("D", "z", 90))
                .addGrants(grant("E", 40))
                .addGrants(Grant.builder()
                        .from(grant("D", 9))
                        .holder(OrganizationId.of("org-E"))
                        .build())
                .addGrants(grant("A", 50))
                .build();

        assertEquals(List.of("funding.grant-against-rules", "funding.grant-twice"), codes(round, DAY));
    }

    private static GateResult gate(int gate, int month, boolean passed) {
        return new GateResult(GrantId.of("A"), gate, DAY.plusMonths(month), passed);
    }

    private static GrantPayment paid(int tranche, int month, long yuan) {
        return new GrantPayment(GrantId.of("A"), tranche, DAY.plusMonths(month), Money.ofYuan(yuan));
    }

    @Test
    void tranchesFollowTheirGatesUntilGraduation() {
        Grant grant = grant("A", 50, 30, 20);
        GrantCourse course = GrantCourse.of(
                grant,
                ImmutableList.of(gate(1, 3, true), gate(2, 5, false), gate(2, 6, true), gate(3, 9, true)),
                ImmutableList.of(paid(1, 0, 50), paid(2, 3, 30), paid(3, 6, 20)),
                DAY.plusYears(1),
                PANEL);

        assertEquals(GrantState.GRADUATED, course.trail().state());
        assertEquals(grant.amount(), course.paid());
        assertEquals(Money.zero(), course.payable());
        assertEquals(List.of(), course.findings());
    }

    @Test
    void nothingIsPayableWhileAGateIsNotPassed() {
        GrantCourse course = GrantCourse.of(
                grant("A", 50, 30), ImmutableList.of(gate(1, 2, false)), ImmutableList.of(), DAY.plusMonths(2), PANEL);

        assertEquals(GrantState.SUSPENDED, course.trail().state());
        assertEquals(Money.zero(), course.payable());
        assertEquals(Money.ofYuan(50), course.released());
    }

    @Test
    void whatIsPaidOutOfOrderIsFound() {
        GrantCourse course = GrantCourse.of(
                grant("A", 50, 30),
                ImmutableList.of(gate(2, 1, true)),
                ImmutableList.of(paid(1, 0, 49), paid(2, 1, 30), paid(2, 2, 30), paid(3, 2, 1)),
                DAY.plusMonths(4),
                PANEL);

        assertEquals(
                List.of(
                        "funding.gate-out-of-order",
                        "funding.tranche-amount",
                        "funding.tranche-before-gate",
                        "funding.tranche-twice",
                        "funding.tranche-unknown",
                        "funding.gate-overdue"),
                course.findings().stream().map(Finding::code).toList());
    }
}
